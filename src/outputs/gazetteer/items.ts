/** Milestones in the order and with the words of a gazetteer's 大事记. */
import type { Archive, Milestone } from '../../domain/archive/archive.ts';
import { formatRange } from '../../domain/lines.ts';
import { type ArchiveDate, monthOf, yearOf } from '../../domain/time/date.ts';
import { formatDate, formatUnder } from '../../domain/time/words.ts';
import type { Item, Told } from './write/span.ts';

/** What is known to the day comes first in its month, then to the month; to the year alone, last in the year. */
const rank = ({ from }: ArchiveDate): [month: number, day: number] => [from?.month ?? 13, from?.day ?? 32];

const inOrder = (a: Milestone, b: Milestone) => {
  const [[month, day], [otherMonth, otherDay]] = [rank(a.date), rank(b.date)];
  return month - otherMonth || day - otherDay;
};

/** 是月 where the month was named just before, 是年 where the year alone is known; else the date without the year. */
function whenOf({ date }: Milestone, before: Milestone | undefined): string {
  const [year, month] = [yearOf(date), monthOf(date)];
  const plain = date.from === date.to && !date.approximate;
  if (plain && date.from?.precision === 'year') return '是年';
  if (plain && date.from?.precision === 'month' && before && monthOf(before.date) === month) return '是月';
  return formatUnder(date, `${year}年`) || formatDate(date);
}

const ended = (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`);

const closer: Record<string, string> = { '《': '〈', '》': '〉' };

/** A report's title in 《》, within which are 〈〉. */
const titled = (title: string) => `《${title.replace(/[《》]/g, (mark) => closer[mark] ?? mark)}》`;

/** The source as a note: the report, the newspaper, the day, the lines, and the milestone's own address. */
function noteOf(archive: Archive, m: Milestone, url: string): string {
  const sources = m.reports.map((id) => {
    const { title, newspaper, published } = archive.report(id);
    const lines = m.evidence.filter((range) => range.report === id).map(formatRange);
    const printed = [newspaper ?? '报纸未注明', published ? formatDate(published) : '刊期不详'].join('，');
    return `${titled(title)}（${printed}），来源${lines.join('、')}`;
  });
  const doubts = [m.dateBasis && `日期为推定：${m.dateBasis}`, m.note].filter((text) => text !== undefined);
  return [`据${sources.join('；')}。`, ...doubts.map(ended), url].join('');
}

/** All that is told of a union. `urlOf` gives a milestone's address in full; milestones are of the union itself and by date. */
export function chronicleOf(archive: Archive, union: string, urlOf: (id: string) => string): Told {
  const years = [...Map.groupBy(archive.milestonesOf.union(union), ({ date }) => yearOf(date))]
    .sort(([a], [b]) => a - b)
    .map(([year, milestones]) => ({
      year,
      items: milestones.toSorted(inOrder).map(
        (m, i, all): Item => ({
          when: whenOf(m, all[i - 1]),
          text: ended(`${m.title}。${m.text}`),
          note: noteOf(archive, m, urlOf(m.id)),
        }),
      ),
    }));
  return { name: archive.union(union).name, years };
}
