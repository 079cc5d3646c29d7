/** Where a report's title stands, and where one report ends and the next begins. */
import { doubledIn } from '../line/doubled.ts';
import { endsSentence } from '../line/marks.ts';
import { type Para, paraText } from '../para.ts';
import type { Row } from '../row.ts';

export interface TitleAt {
  /** Indexes of the paragraphs that are the title, its union's name among them. */
  title: number[];
  kicker: number[];
  /** The first of these and of a byline between them. */
  start: number;
  rule: string;
}

const aside = new Set(['furniture', 'date', 'caption']);

/** The nearest paragraph in a direction that is no furniture; bylines are passed over where `over` says so. */
function near(paras: Para[], from: number, step: 1 | -1, over: boolean): number {
  let i = from + step;
  while (paras[i] && (aside.has((paras[i] as Para).kind) || (over && paras[i]?.kind === 'byline'))) i += step;
  return paras[i] ? i : -1;
}

/** 阳江市总工会： with the title before or after it. */
function labelled(paras: Para[], at: number): TitleAt | undefined {
  const [after, before] = [near(paras, at, 1, true), near(paras, at, -1, false)];
  const isTitle = (i: number) => paras[i]?.kind === 'display' && paraText(paras[i] as Para).length >= 6;
  const two = (i: number) => isTitle(i) && /\p{Script=Han}.? .?\p{Script=Han}/u.test(paraText(paras[i] as Para));
  const chosen = two(before) && !two(after) ? before : isTitle(after) ? after : isTitle(before) ? before : -1;
  if (chosen < 0) return undefined;
  const title = [at, chosen];
  return { title, kicker: [], start: Math.min(...title), rule: 'union-label' };
}

function score(paras: Para[], i: number, title: string | undefined): number {
  const para = paras[i] as Para;
  const text = paraText(para);
  const size = (p: Para) => p.rows[0]?.size ?? 0;
  const largest = Math.max(...paras.map(size));
  const first = paras.findIndex((p) => !aside.has(p.kind)) === i;
  const next = paras[near(paras, i, 1, false)];
  return (
    (first ? 3 : 0) +
    (next?.kind === 'byline' ? 3 : 0) +
    (/\p{Script=Han}.? .?\p{Script=Han}/u.test(text) ? 1.5 : 0) +
    (text.length >= 10 ? 1 : 0) +
    (largest > 0 && size(para) === largest ? 3 : 0) +
    (isSubtitle(text) ? 4 : 0) * -1 +
    (title !== undefined && text.replace(/\s/gu, '').includes(title.replace(/\s/gu, '')) ? 6 : 0) -
    (/大事记|成绩单|寄语|^第?[一二三四五六七八九十]/u.test(text) && !first ? 3 : 0)
  );
}

/** ——某县总工会工作综述; （1949—2019年）: it goes with the title over it. */
const isSubtitle = (text: string) => /^(?:[—―─-]{2}|[（(].*[）)]$)/u.test(text);

/** A chapter of a gazetteer is called by its own number and name, and those of the part that it stands in. */
function chapter(paras: Para[]): TitleAt | undefined {
  const first = paras.findIndex((p) => !aside.has(p.kind));
  const title: number[] = [];
  for (let i = first; i >= 0 && paras[i]; i = near(paras, i, 1, false)) {
    if (!/^第.{1,6}?[编編篇卷章]/u.test(paraText(paras[i] as Para)) || paras[i]?.kind !== 'numbered') break;
    title.push(i);
  }
  return title.length > 0 ? { title, kicker: [], start: title[0] as number, rule: 'chapter' } : undefined;
}

const isShadowed = ({ text }: Row) => doubledIn(text).length > 0 && !/[，。]/u.test(text);

/** A title whose shadow the file draws as a second text, where no other is. */
function shadowed(paras: Para[]): TitleAt | undefined {
  const text = paras.findIndex((p) => p.kind === 'body');
  const title = paras.flatMap((p, i) => (i < text && p.rows.every(isShadowed) ? [i] : [])).slice(0, 3);
  return title.length > 0 ? { title, kicker: [], start: title[0] as number, rule: 'doubled' } : undefined;
}

/** The title of a text that is one report; undefined where nothing looks like one. */
export function findTitle(paras: Para[], title?: string): TitleAt | undefined {
  return chapter(paras) ?? plainTitle(paras, title) ?? shadowed(paras);
}

function plainTitle(paras: Para[], title?: string): TitleAt | undefined {
  const label = paras.findIndex((p) => p.kind === 'label');
  const first = paras.findIndex((p) => !aside.has(p.kind));
  const own = label >= 0 ? labelled(paras, label) : undefined;
  if (own) return own;
  const [best] = paras
    .flatMap((p, i) =>
      (p.kind === 'display' && p.rule !== 'year') || (i === first && p.kind === 'body' && isFirstLine(p))
        ? [{ i, points: score(paras, i, title) }]
        : [],
    )
    .sort((a, b) => b.points - a.points || a.i - b.i);
  if (!best || best.points < 3) return undefined;
  return { ...wholeTitle(paras, best.i), rule: 'title' };
}

const isFirstLine = (para: Para) => para.rows.length === 1 && !endsSentence(paraText(para));

/** A title in two or three lines: display lines next to it, up to the byline or the text. */
function wholeTitle(paras: Para[], i: number): Omit<TitleAt, 'rule'> {
  const pieces = inPieces(paras, i);
  if (pieces) return { title: pieces, kicker: [], start: pieces[0] as number };
  const title = [i];
  for (let at = near(paras, i, 1, false); title.length < 3 && goesOn(paras, i, at); at = near(paras, at, 1, false))
    title.push(at);
  const before = near(paras, i, -1, false);
  const isKicker = paras[before]?.kind === 'display' && near(paras, before, -1, false) < 0 && before < i;
  return { title, kicker: isKicker ? [before] : [], start: isKicker ? before : i };
}

/** Big type in several pieces, from the beginning of the text to the byline: 奋进新征程, 工会, 建功, 新时代. */
function inPieces(paras: Para[], i: number): number[] | undefined {
  const byline = paras.findIndex((p) => p.kind === 'byline');
  const before = paras.slice(0, Math.max(0, byline)).flatMap((p, at) => (aside.has(p.kind) ? [] : [at]));
  const display = before.every((at) => paras[at]?.kind === 'display' && paras[at]?.rows[0]?.size === undefined);
  return display && before.includes(i) && before.length >= 3 && before.length <= 6 ? before : undefined;
}

/** Whether the paragraph at `at` is a further line of the title at `i`: set in its type, a subtitle, or right over the byline. */
function goesOn(paras: Para[], i: number, at: number): boolean {
  const para = paras[at];
  if (para?.kind !== 'display' || para.rule === 'year') return false;
  const [own, size] = [paras[i]?.rows[0]?.size, para.rows[0]?.size];
  const overByline = paras[near(paras, at, 1, false)]?.kind === 'byline';
  return isSubtitle(paraText(para)) || overByline || (own !== undefined && own === size);
}

const enough = 150;

/** Indexes at which reports begin, the first at 0: where each union's name has its own title, or each title its own byline. */
export function reportStarts(paras: Para[]): number[] {
  const length = (from: number, to: number) =>
    paras
      .slice(from, to)
      .reduce((sum, p) => sum + (p.kind === 'body' || p.kind === 'item' ? paraText(p).length : 0), 0);
  const byLabel = paras.flatMap((p, i) => (p.kind === 'label' ? (labelled(paras, i)?.start ?? []) : []));
  const byByline = paras.flatMap((p, i) =>
    p.kind === 'display' && paras[near(paras, i, 1, false)]?.kind === 'byline' && paraText(p).length >= 8 ? [i] : [],
  );
  const starts = byLabel.length > 1 ? byLabel : byByline.length > 1 ? byByline : [];
  const kept = starts.filter((start, k) => length(start, starts[k + 1] ?? paras.length) >= enough);
  return kept.length > 1 ? [0, ...kept.slice(1)] : [0];
}
