/** Dates that cannot be: after the report that tells them, beyond all years, another than the id names, outside what the report covers. */
import type { Content, FigureData, MilestoneData, ReportData, UnionData } from '../model.ts';
import { type ArchiveDate, firstDay, lastDay } from '../time/date.ts';
import { tryParseDate } from '../time/parse.ts';
import type { Add, Path } from './finding.ts';

const firstYear = 1900;

const read = (edtf: string | undefined): ArchiveDate | null => (edtf ? tryParseDate(edtf) : null);

/** Whether two dates may be the same day. */
const meet = (a: ArchiveDate, b: ArchiveDate) => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Whether a date, or the end of an interval, can only lie after another. */
const endsAfter = (date: ArchiveDate, other: ArchiveDate) => (date.to?.first ?? firstDay(date)) > lastDay(other);

/** A year that no report of these can be about; undefined where there is none. */
function wrongYear(edtf: string | undefined, nextYear: number): number | undefined {
  const date = read(edtf);
  const years = [date?.from?.first, date?.to?.last].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  return years.find((year) => year < firstYear || year > nextYear);
}

/** Whether the years of a date can be. */
function checkYear(edtf: string | undefined, path: Path, nextYear: number, add: Add): boolean {
  const wrong = wrongYear(edtf, nextYear);
  if (wrong === undefined) return true;
  add(
    path,
    'improbable-year',
    `日期“${edtf}”的年份是 ${wrong} 年。`,
    `年份只能在 ${firstYear} 年至 ${nextYear} 年之间，否则年表会多出一个没有的年份。多半是数字打错了，请对照来源。`,
  );
  return false;
}

export function checkDates(report: ReportData, content: Content, nextYear: number, add: Add) {
  const year = (edtf: string | undefined, ...path: Path) => checkYear(edtf, path, nextYear, add);
  const published = year(report.published, 'published') ? read(report.published) : null;
  const covers = year(report.covers, 'covers') ? read(report.covers) : null;
  if (published && covers && firstDay(covers) > lastDay(published))
    add(
      ['covers'],
      'after-publication',
      `记载的时段“${report.covers}”在刊出（${report.published}）之后。`,
      '报告写不到刊出以后的事。请对照来源改正 covers 或 published。',
    );
  else if (published && covers?.to && covers.to.first > lastDay(published))
    add(
      ['covers'],
      'after-publication',
      `记载的时段“${report.covers}”到刊出（${report.published}）之后才结束。`,
      '报告写不到刊出以后的事。请对照来源改正 covers 或 published。',
    );
  report.editions?.forEach(({ date }, i) => {
    year(date, 'editions', i, 'date');
  });
  report.milestones.forEach((m, i) => {
    const path = ['milestones', i, 'date'];
    const late = isLate(m, published);
    if (late)
      add(
        path,
        'after-publication',
        `大事的日期“${m.date}”晚于报告的刊出（${report.published}）。`,
        '报告不会写还没有发生的事，日期多半打错了。来源确实写了将来的事，就在 dateBasis 里写明它怎么说。',
      );
    if (wrongYear(m.date, nextYear) === undefined) checkDateOfId(m, path, content, add);
    else if (!late) year(m.date, ...path);
  });
  const period = (what: string, dated: Dated, ...path: Path) => {
    if (year(dated.period, ...path)) checkPeriod(what, dated, path, report, covers, published, add);
  };
  for (const [i, f] of report.figures.entries()) period('数据', f, 'figures', i, 'period');
  for (const [i, s] of report.people.entries()) period('任职或荣誉', s, 'people', i, 'period');
}

/** A milestone after the publication, which the source does not announce. */
function isLate({ date: edtf, dateBasis, note }: MilestoneData, published: ArchiveDate | null): boolean {
  const date = read(edtf);
  return date !== null && published !== null && endsAfter(date, published) && !dateBasis && !note;
}

function checkDateOfId({ id, date: edtf }: MilestoneData, path: Path, content: Content, add: Add) {
  const named = dateInId(id, content);
  const [date, meant] = [read(edtf), read(named)];
  if (!date || !meant || meet(meant, date)) return;
  const right = id.replace(String(named), edtf.replace(/[?~%]|\/.*$/g, ''));
  add(
    path,
    'id-names-another-date',
    `大事的日期是“${edtf}”，id 里写的是 ${named}。`,
    `id 一经公布永不改变，读者会从里面读出日期。请对照来源，改正 date；id 还没有公布的，也可以改 id：${right}。`,
  );
}

/** The date in a milestone's id, `<union>-<date>-<word>`; a union's id may have numbers of its own. */
function dateInId(id: string, { unions }: Content): string | undefined {
  const own = unions.map((u) => `${u.id}-`).filter((prefix) => id.startsWith(prefix));
  const [longest = ''] = own.sort((a, b) => b.length - a.length);
  return /(?:^|-)(\d{4}(?:-\d{2}){0,2})(?=-)/.exec(id.slice(longest.length))?.[1];
}

type Dated = Pick<FigureData, 'period' | 'periodBasis' | 'note'>;

function checkPeriod(
  what: string,
  f: Dated,
  path: Path,
  report: ReportData,
  covers: ArchiveDate | null,
  published: ArchiveDate | null,
  add: Add,
) {
  const period = read(f.period);
  if (!period || !covers || f.periodBasis || f.note) return;
  if (published && endsAfter(period, published)) {
    add(
      path,
      'after-publication',
      `${what}的时段“${f.period}”到报告的刊出（${report.published}）之后才结束。`,
      '报告不会有将来的事。来源写的是打算，就在 periodBasis 里写明它怎么说。',
    );
    return;
  }
  if (meet(period, covers) || (published && meet(period, published))) return;
  add(
    path,
    'outside-report',
    `${what}的时段“${f.period}”不在报告记载的时段（${report.covers}）之内。`,
    '报告多半不说这个时候，请对照来源。来源确实写了，就在 periodBasis 里写明它怎么说。',
  );
}

/** When a union bore its names. */
export function checkNames(union: UnionData, nextYear: number, add: Add) {
  union.names.forEach(({ from, to }, i) => {
    const fits = [
      checkYear(from, ['names', i, 'from'], nextYear, add),
      checkYear(to, ['names', i, 'to'], nextYear, add),
    ];
    const [first, last] = [read(from), read(to)];
    if (fits.every(Boolean) && first && last && firstDay(first) > lastDay(last))
      add(
        ['names', i, 'to'],
        'reversed-names',
        `名称用到“${to}”，却从“${from}”用起。`,
        'from 早于 to；请对照依据改正。',
      );
  });
}
