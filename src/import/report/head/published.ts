/** When a report came out: what the file says, a date line of the paper, or what the text lets one infer, with the reason. */
import { findMentions } from '../../../domain/time/find.ts';
import type { Mention } from '../../../domain/time/mention.ts';
import { tryParseDate } from '../../../domain/time/parse.ts';
import { isPlan } from '../../facts/milestones/events.ts';
import { enclosing } from '../../facts/passage.ts';
import { edtfOf, type Published } from '../../facts/when.ts';

/** Congresses of Chinese unions, by which a text that says “正在召开” is dated. */
const congresses: Record<string, [year: number, month: number]> = {
  十四大: [2003, 9],
  十五大: [2008, 10],
  十六大: [2013, 10],
  十七大: [2018, 10],
  十八大: [2023, 10],
};

const exact = (edtf: string): Published => {
  const [year = 0, month] = edtf.split('-').map(Number);
  return { edtf, year, ...(month && { month }) };
};

/** A date line of the paper: 2018年10月22日 星期一. */
export function fromDateLine(line: string): Published | undefined {
  const match = /((?:19|20)\d\d)\s*[年.-]\s*(\d{1,2})\s*[月.-]\s*(\d{1,2})/.exec(line.normalize('NFKC'));
  if (!match) return undefined;
  const edtf = edtfOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return tryParseDate(edtf) ? exact(edtf) : undefined;
}

interface Told {
  mention: Mention;
  text: string;
}

/** Times that have been, out of all texts: no plans (到2035年), no titles of documents. */
function told(texts: string[], thisYear: number): Told[] {
  return texts.flatMap((text) =>
    findMentions(text).flatMap((mention): Told[] => {
      const lead = text.slice(Math.max(0, mention.start - 1), mention.start);
      const ahead = mention.form === 'until' ? mention.text.startsWith('到') : lead === '到';
      const titled = enclosing(text, mention)?.kind === 'title';
      const planned =
        isPlan(text.slice(mention.end, mention.end + 40)) ||
        /打算|展望|目标|计划/u.test(text.slice(mention.end, mention.end + 8));
      const late = (mention.to?.year ?? mention.year ?? 0) > thisYear;
      return titled || ahead || late || planned || mention.form === 'blank' || mention.form === 'plan'
        ? []
        : [{ mention, text }];
    }),
  );
}

const point = ({ mention: { year, month, to } }: Told) => ({
  year: to?.year ?? year ?? 0,
  month: to?.year ? to.month : month,
});

/** 新中国成立75周年, 75年来: the year that it makes. */
function anniversary(texts: string[]): { year: number; words: string } | undefined {
  for (const text of texts) {
    const match = /(?:新中国|共和国|中华人民共和国|建国)成立(\d{2})(?:年来|周年)/.exec(text);
    // A past event that kept an anniversary (庆祝新中国成立70周年活动) tells nothing.
    if (match && /年来/.test(match[0])) return { year: 1949 + Number(match[1]), words: match[0] };
  }
  return undefined;
}

/** The publication as the texts tell it; undefined where they name no year. `thisYear` is that of the import. */
export function inferPublished(texts: string[], thisYear: number): Published | undefined {
  for (const text of texts) {
    const match = /中国工会(十[四五六七八]大)正在.{0,6}召开/.exec(text);
    const [year, month] = congresses[match?.[1] ?? ''] ?? [];
    if (match && year)
      return { edtf: `${edtfOf(year, month)}?`, year, month: month as number, basis: `文中称“${match[0]}”。` };
  }
  const all = told(texts, thisYear);
  const years = all.filter(({ mention }) => mention.year !== undefined);
  const latest = years.toSorted(
    (a, b) => point(b).year - point(a).year || (point(b).month ?? 0) - (point(a).month ?? 0),
  )[0];
  const since = anniversary(texts);
  if (!latest && !since) return undefined;
  const last = latest ? point(latest) : { year: 0, month: undefined };
  if (since && since.year >= last.year) return infer(since.year, undefined, `文中称“${since.words}”`);
  if (!latest) return undefined;
  const words = latest.mention.text.replace(/[“”]/g, '');
  const now = all.some(({ mention }) => mention.relative === 0);
  const fresh = all.filter(
    ({ mention: m }) =>
      m.form === 'point' &&
      m.year === undefined &&
      m.relative === undefined &&
      !m.same &&
      m.day !== undefined &&
      m.month !== undefined,
  );
  const [news] = fresh;
  // News of a day without its year, earlier in the year than the last date told: the year has turned.
  if (
    !now &&
    fresh.length > 0 &&
    last.month !== undefined &&
    fresh.every(({ mention }) => (mention.month ?? 0) < (last.month ?? 0) - 6)
  )
    return infer(
      last.year + 1,
      news?.mention.month,
      `文中最晚的日期是“${words}”，又有没写年份的“${news?.mention.text}”`,
    );
  const until = latest.mention.form === 'until' ? last.month : undefined;
  return infer(last.year, until, `文中最晚的日期是“${words}”`);
}

const infer = (year: number, month: number | undefined, reason: string): Published => ({
  edtf: `${edtfOf(year, month)}?`,
  year,
  ...(month && { month }),
  basis: `来源没有刊出日期；${reason}，据此推定。`,
});
