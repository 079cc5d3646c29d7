/** Headings that a PDF tore from their texts, given back: each run of texts goes to the heading that fits it best. */
import type { Head, Unit } from './heads/heads.ts';
import { isHead } from './heads/heads.ts';
import { calledBy, natureOf, type Section } from './heads/sections.ts';
import { affinity, commonPairs } from './heads/subjects.ts';
import { firstLine, lastLine, type Para, paraText } from './para.ts';

/** More headings than this, and every way to give them would be too many to try. */
const most = 12;

interface Text {
  para: Para;
  /** The heading that it stands under in the source. */
  under: number;
  /** It is the first text after that heading. */
  first: boolean;
  /** Something stands between it and the text before: another heading, another width of column. */
  apart: boolean;
}

/** The width of its column: the middle of its full lines. */
const columnOf = (para: Para) => {
  const widths = para.rows.slice(0, -1).map((r) => r.width);
  return widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0;
};

function textsOf(units: Unit[], heads: Head[]): Text[] {
  const texts: Text[] = [];
  let under = -1;
  let head: Head | undefined;
  for (const unit of units) {
    if (isHead(unit)) {
      head = unit.head;
      under = heads.indexOf(head);
      continue;
    }
    const last = texts.at(-1)?.para;
    const [own, before] = [columnOf(unit.body), last ? columnOf(last) : 0];
    const wide = own > 0 && before > 0 && Math.abs(own - before) > 0.9;
    const far = last !== undefined && firstLine(unit.body) - lastLine(last) > 8;
    // A lead or a card that was taken out before leaves heading and text no neighbours.
    const first = head !== undefined && firstLine(unit.body) - lastLine(head.paras.at(-1) as Para) <= 4;
    texts.push({ para: unit.body, under, first, apart: head !== undefined || wide || far });
    head = undefined;
  }
  return texts;
}

/** How well each text fits each heading; standing right under it speaks for it, being of another kind against. */
function fits(texts: Text[], heads: Head[]): number[][] {
  const common = commonPairs(texts.map(({ para }) => paraText(para)));
  return texts.map(({ para, under, first }) =>
    heads.map((head, h) => {
      const [called, nature] = [calledBy(head.text), natureOf(para)];
      const kind = called === 'plain' ? 0 : called === nature ? 3 : -3;
      return (
        affinity(head.text, paraText(para), common) +
        kind +
        (first && under === h ? 2 : 0) -
        (called === 'plain' && nature === 'dated' ? 0.3 : 0)
      );
    }),
  );
}

/** What it is worth to go on under the same heading, or to begin another. */
function stepCost(same: boolean, text: Text, before: Text | undefined): number {
  if (!same) return text.apart ? 0.1 : -0.6;
  const changes = before !== undefined && natureOf(before.para) !== natureOf(text.para);
  return (text.apart ? -0.25 : 0.15) - (changes ? 1.2 : 0);
}

/**
 * Parts the texts into runs and gives each run a heading of its own, so that the fit of all is best.
 * Undefined where there are too many headings to try, or fewer texts than headings.
 */
export function assign(units: Unit[]): Section[] | undefined {
  const heads = units.flatMap((u) => (isHead(u) ? [u.head] : []));
  const texts = textsOf(units, heads);
  if (heads.length > most || texts.length < heads.length || heads.length < 2) return undefined;
  const score = fits(texts, heads);
  // best.get(used heads, last head): the best sum so far, with the way to it.
  type State = { sum: number; way: number[] };
  let states = new Map<number, State>([[0, { sum: 0, way: [] }]]);
  const key = (used: number, last: number) => used * 16 + last;
  texts.forEach((text, t) => {
    const next = new Map<number, State>();
    for (const [at, { sum, way }] of states) {
      const [used, last] = [at >> 4, at & 15];
      heads.forEach((_, h) => {
        const same = way.length > 0 && h === last;
        if (!same && used & (1 << h)) return;
        const step = way.length === 0 ? 0 : stepCost(same, text, texts[t - 1]);
        const total = sum + (score[t]?.[h] ?? 0) + step;
        const to = key(used | (1 << h), h);
        if ((next.get(to)?.sum ?? Number.NEGATIVE_INFINITY) < total) next.set(to, { sum: total, way: [...way, h] });
      });
    }
    states = next;
  });
  const count = (n: number) => n.toString(2).replaceAll('0', '').length;
  // A heading without a text costs more than a text that fits badly.
  const worth = ([at, { sum }]: [number, State]) => sum - 2 * (heads.length - count(at >> 4));
  const [best] = [...states].sort((a, b) => worth(b) - worth(a));
  if (!best) return undefined;
  const sections: Section[] = heads.map((head) => ({ head, bodies: [], confidence: 0.7 }));
  for (const [t, h] of best[1].way.entries()) sections[h]?.bodies.push((texts[t] as Text).para);
  return sections;
}
