/** Milestones in the order and with the words of a gazetteer's 大事记. */
import type { Archive, Milestone } from '../../domain/archive/archive.ts';
import { formatRange } from '../../domain/lines.ts';
import { type ArchiveDate, monthOf, yearOf } from '../../domain/time/date.ts';
import { formatDate, formatUnder } from '../../domain/time/words.ts';

/** One matter: when (5日, 是月), what, and what it rests on. */
export interface Item {
  when: string;
  text: string;
  note: string;
}

export interface Chronicle {
  title: string;
  years: { year: number; items: Item[] }[];
}

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

/** The first words that call the union in short (市总工会) become its full name, unless that stood before. */
function fullNameFirst(texts: string[], name: string): string[] {
  const [short] = /[省市县区]总工会$/.exec(name) ?? [];
  const first = short ? texts.findIndex((text) => text.includes(short)) : -1;
  const text = texts[first];
  if (text === undefined || short === undefined || text.includes(name)) return texts;
  const own = new RegExp(`(?<![\\p{Script=Han}])${short}|(?<=[在由到和与、，。“])${short}`, 'u');
  return texts.map((one, i) => (i === first ? one.replace(own, name) : one));
}

/**
 * A union's 大事记 over the years from `from` to `to`. `urlOf` gives a milestone's address in full.
 * Milestones are of the union itself and by date.
 */
export function chronicleOf(
  archive: Archive,
  union: string,
  urlOf: (id: string) => string,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): Chronicle {
  const { name } = archive.union(union);
  const milestones = archive.milestonesOf.union(union).filter(({ date }) => from <= yearOf(date) && yearOf(date) <= to);
  const years = [...Map.groupBy(milestones, ({ date }) => yearOf(date))]
    .sort(([a], [b]) => a - b)
    .map(([year, list]) => ({ year, list: [...list].sort(inOrder) }));
  const texts = fullNameFirst(
    years.flatMap(({ list }) => list.map((m) => ended(`${m.title}。${m.text}`))),
    name,
  );
  let next = 0;
  const made = years.map(({ year, list }) => ({
    year,
    items: list.map((m, i): Item => {
      const text = texts[next++] ?? '';
      return { when: whenOf(m, list[i - 1]), text, note: noteOf(archive, m, urlOf(m.id)) };
    }),
  }));
  const [first, last] = [made[0]?.year, made.at(-1)?.year];
  const span = first === undefined ? '' : first === last ? `（${first}年）` : `（${first}—${last}年）`;
  return { title: `${name}大事记${span}`, years: made };
}
