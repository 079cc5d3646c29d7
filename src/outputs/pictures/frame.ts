/** A picture whole: title, drawing, what its signs mean, and where it comes from. */
import type { Archive } from '../../domain/archive/archive.ts';
import type { Peers } from '../../domain/compare/compare.ts';
import { formatDate } from '../../domain/time/words.ts';
import { escaped } from '../escape.ts';
import { bars } from './bars.ts';
import { isFull, overYears } from './over-years.ts';
import { kinWords, type Row, rowsOf, titleOf } from './rows.ts';
import { fine, hatch, sizes, tag, widths, wrap, wrapTitle } from './svg.ts';

/** As many rows as a picture bears: the latest. The table beside it has all. */
export const mostRows = 24;

export interface Picture {
  /** The address of the page that it stands on, in full. */
  url: string;
  /** The day that it was drawn, ISO 8601: readers cite it as the day of access. */
  day: string;
  /** The archive's name. */
  name: string;
  form?: keyof typeof widths;
  /** A file of its own, with a ground and a margin. */
  alone?: boolean;
}

/** What the signs mean, of those that are there. */
function legend(rows: Row[], flow: boolean, one: boolean): string[] {
  const of = (test: (r: Row) => boolean, words: string) => (rows.some(test) ? [words] : []);
  return [
    ...of(({ entry: { bounds: b } }) => b.high !== undefined && b.low !== b.high, '斜纹：数在这两端之间。'),
    ...of(({ entry }) => entry.bounds.high === undefined, '箭头：来源没有说上限。'),
    ...(flow
      ? ['每年：总数除以年数；起止只知年份的，年数也有两端。']
      : one
        ? of((r) => !isFull(r), '空心：约数，或日期是推定的、来源未注明。')
        : of((r) => !r.entry.dated, '空心：日期是推定的，或来源未注明。')),
  ];
}

const sources = (archive: Archive, rows: Row[]): string => {
  const ids = [...new Set(rows.map(({ figure }) => figure.report))];
  const named = ids.slice(0, 4).map((id) => {
    const { title, published } = archive.report(id);
    return `《${title}》${published ? `（${formatDate(published)}）` : ''}`;
  });
  return `来源：${named.join('、')}${ids.length > 4 ? `等${ids.length}份报告` : ''}。`;
};

/** An SVG. */
export function draw(archive: Archive, all: Peers, picture: Picture): string {
  const { url, day, name, form = 'wide', alone = false } = picture;
  const width = widths[form];
  const margin = alone ? 12 : 2;
  const peers = form === 'wide' ? all : { ...all, id: `${all.id}-${form}` };
  const every = rowsOf(archive, peers);
  const rows = every.slice(-mostRows);
  const shown = { ...peers, entries: peers.entries.slice(-mostRows) };
  const one = new Set(rows.map(({ figure }) => figure.union)).size === 1;
  const title = one && rows[0] ? `${rows[0].union.replace(/（.*/, '')}：${titleOf(peers)}` : titleOf(peers);
  const inner = one ? overYears(shown, rows, width) : bars(shown, rows, width);
  const head = wrapTitle(title, width, sizes.title);
  const top = head.length * 22 + 4;
  const notes = [
    ...(every.length > rows.length ? [`图中是最近的${rows.length}项，共${every.length}项。`] : []),
    ...legend(rows, peers.metric.nature === 'flow', one),
    ...kinWords(archive, shown),
    sources(archive, rows),
    `地址：${url}`,
    `${name}，取用日期${day}。`,
  ].flatMap((words) => wrap(words, width, sizes.fine));
  const below = top + inner.height + 8;
  const height = below + notes.length * 16 + 4;
  const heading = head.map((words, i) =>
    tag(
      'text',
      { class: 'title', x: 0, y: 17 + i * 22, 'font-size': sizes.title, 'font-weight': 700, fill: '#1d1a16' },
      escaped(words),
    ),
  );
  const box = [-margin, -margin, width + 2 * margin, height + 2 * margin] as const;
  return tag(
    'svg',
    {
      ...(alone && { xmlns: 'http://www.w3.org/2000/svg', width: box[2] * 2, height: Math.round(box[3]) * 2 }),
      class: `picture ${form}`,
      viewBox: `${box[0]} ${box[1]} ${box[2]} ${Math.round(box[3])}`,
      role: 'img',
      'aria-labelledby': `ui-title-${peers.id}`,
      'font-family': "'Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif",
    },
    tag(
      'title',
      { id: `ui-title-${peers.id}` },
      escaped(`${title}：${rows.map((r) => `${r.union}${r.when}${r.stated}`).join('；')}`),
    ),
    tag('defs', {}, hatch(peers.id)),
    alone ? tag('rect', { class: 'ground', x: box[0], y: box[1], width: box[2], height: box[3], fill: '#faf7f1' }) : '',
    ...heading,
    tag('g', { transform: `translate(0 ${top})` }, inner.svg),
    ...notes.map((words, i) => fine(0, below + 12 + i * 16, words)),
  );
}
