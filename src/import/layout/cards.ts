/** Report cards (成绩单): numbered headings that the columns tore from their items are given back in the order of their numbers. */
import { toHalfWidth } from '../../domain/numbers/numeral.ts';
import { type Head, isHead, type Unit } from './heads/heads.ts';
import type { Section } from './heads/sections.ts';
import { type Para, paraText } from './para.ts';

export const isCard = (text: string) =>
  /成绩单|数说|“数”说|[“"]?数[”"]?看|数读|数字看|十年成绩|数据(?:看|里|中)/u.test(text);

/** How much of a run of texts is digits: items of a card count, paragraphs tell. */
const density = (run: Para[]) => {
  const text = toHalfWidth(run.map(paraText).join(''));
  return (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length);
};

/** Runs of texts between headings, each with the units that it takes up. */
function runs(units: Unit[], from: number): { bodies: Para[]; at: number }[] {
  const found: { bodies: Para[]; at: number }[] = [];
  let open = false;
  units.forEach((unit, i) => {
    if (i < from) return;
    if (isHead(unit)) open = false;
    else if (open) found.at(-1)?.bodies.push(unit.body);
    else {
      found.push({ bodies: [unit.body], at: i });
      open = true;
    }
  });
  return found;
}

/** Headings numbered 1, 2, 3 … one after another. */
function numbered(units: Unit[]): Head[] {
  const heads: Head[] = [];
  for (const unit of units) if (isHead(unit) && unit.head.number === heads.length + 1) heads.push(unit.head);
  return heads.length >= 2 ? heads : [];
}

export interface CardFound {
  card: Section;
  /** What is left of the report without it. */
  rest: Unit[];
  torn: boolean;
}

/** The card of a report; undefined where there is none, or none with numbered parts. */
export function findCard(units: Unit[]): CardFound | undefined {
  const heads = numbered(units);
  if (heads.length === 0) return undefined;
  const start = units.findIndex((u) => isHead(u) && isCard(u.head.text));
  if (start < 0) return undefined;
  const all = runs(units, start);
  if (all.length < heads.length) return undefined;
  // As many runs as headings, the ones with the most digits, in the order of the source.
  const chosen = [...all]
    .sort((a, b) => density(b.bodies) - density(a.bodies))
    .slice(0, heads.length)
    .sort((a, b) => a.at - b.at);
  const parts = heads.map((head, i): Section => ({ head, bodies: chosen[i]?.bodies ?? [], confidence: 0.75 }));
  const taken = new Set<unknown>([...heads, ...chosen.flatMap((run) => run.bodies)]);
  const title = units[start] as { head: Head };
  taken.add(title.head);
  const rest = units.filter((u) => !taken.has(isHead(u) ? u.head : u.body));
  const torn = chosen.some((run, i) => {
    const before = units[run.at - 1];
    return !(before && isHead(before) && before.head === heads[i]);
  });
  return { card: { head: title.head, bodies: [], parts, confidence: 0.75 }, rest, torn };
}
