/** Display lines that make one heading, and the texts under each. */

import { numberOf } from '../line/marks.ts';
import type { Para } from '../para.ts';
import { firstLine, paraText } from '../para.ts';

export interface Head {
  paras: Para[];
  /** Printed small over it: 展望篇. */
  kickers: Para[];
  text: string;
  line: number;
  number?: number;
}

export type Unit = { head: Head } | { body: Para };

export const isHead = (unit: Unit): unit is { head: Head } => 'head' in unit;

const makeHead = (paras: Para[], kickers: Para[] = []): Head => {
  const text = paras.map(paraText).join(' ');
  const number = paras[0]?.kind === 'numbered' ? numberOf(text) : undefined;
  return {
    paras,
    kickers,
    text,
    line: firstLine(kickers[0] ?? (paras[0] as Para)),
    ...(number !== undefined && { number }),
  };
};

/** A word or two over a heading: 展望篇, 上篇, 特写. */
const isKicker = (para: Para) => /^.{1,4}[篇版章辑]$/u.test(paraText(para));

/** A sentence in two lines over a heading proper. */
const isLongLine = (para: Para) => para.rows.length > 1 && (para.rows[0]?.width ?? 0) >= 12;

/** Runs of display lines as headings: two or three lines over a text are one, more are headings torn from their texts. */
function headsOf(run: Para[], bodyFollows: boolean): Head[] {
  // A year stands over its entries, whatever stands over it (大事记).
  const year = run.findIndex((para, i) => i > 0 && (para.rule === 'year' || run[i - 1]?.rule === 'year'));
  if (year > 0) return [...headsOf(run.slice(0, year), false), ...headsOf(run.slice(year), bodyFollows)];
  const one =
    run.length === 1 ||
    (run.length === 2 && bodyFollows) ||
    (run.length === 3 && bodyFollows && run.every((p) => (p.rows[0]?.width ?? 0) <= 11));
  if (one) {
    const [first, ...rest] = run as [Para, ...Para[]];
    return rest.length > 0 && (isKicker(first) || isLongLine(first)) ? [makeHead(rest, [first])] : [makeHead(run)];
  }
  const heads: Head[] = [];
  let kickers: Para[] = [];
  for (const para of run) {
    if (isKicker(para)) kickers.push(para);
    else {
      heads.push(makeHead([para], kickers));
      kickers = [];
    }
  }
  return kickers.length > 0 ? [...heads, makeHead(kickers)] : heads;
}

/** Contiguous rows of display (no blank line between) in one paragraph, where blank lines tell. */
function gather(run: Para[]): Para[] {
  const tells = run.some((p) => (p.rows[0]?.gap ?? 0) > 0);
  const out: Para[] = [];
  for (const para of run) {
    const before = out.at(-1);
    if (before && tells && para.rows[0]?.gap === 0 && run.length > 2) before.rows.push(...para.rows);
    else out.push({ ...para, rows: [...para.rows] });
  }
  return out;
}

/** Paragraphs and display lines as headings and texts, in the order of the source. */
export function unitsOf(paras: Para[]): Unit[] {
  const units: Unit[] = [];
  let run: Para[] = [];
  const close = (bodyFollows: boolean) => {
    if (run.length > 0) units.push(...headsOf(gather(run), bodyFollows).map((head) => ({ head })));
    run = [];
  };
  for (const para of paras) {
    if (para.kind === 'numbered') {
      close(false);
      units.push({ head: makeHead([para]) });
    } else if (para.kind === 'display') run.push(para);
    else {
      close(true);
      units.push({ body: para });
    }
  }
  close(false);
  return units;
}
