/** The pages that hold a term, by Pagefind's phrase search, and which words to ask it for. */
import { stopBefore, wordOf } from './cut.ts';
import { type Page, textsOf } from './fragment.ts';
import type { Found, Index } from './pagefind.ts';
import { type Row, stands, type Term } from './term.ts';

/** So few pages are read anyway, to show them: where no more hold a part of a phrase, it pays to read them at once. */
const few = 5;
/** A phrase is asked for in at most so many writings. */
const mostForms = 16;

const countOfForms = (row: Row) => row.reduce((product, { ways }) => product * ways.length, 1);

/** Every way to write the row, each as words for Pagefind. */
const forms = (row: Row): string[][] =>
  row.reduce<string[][]>(
    (made, { ways, stop }, i) =>
      made.flatMap((words) => ways.map((way) => [...words, ...(stop && i > 0 ? [stopBefore(way)] : []), wordOf(way)])),
    [[]],
  );

/** Whether the index alone knows where the term stands: not of what must be exact, nor where only a part can be asked for. */
export const isSure = ({ exact, rows }: Term) => !exact && rows.every((row) => countOfForms(row) <= mostForms);

/** The pages of all, each with its first place in any. */
function unite(all: Found[]): Found {
  const united: Found = new Map();
  for (const found of all) for (const [id, place] of found) united.set(id, Math.min(place, united.get(id) ?? place));
  return united;
}

/** Whether the texts of a page hold what the terms ask for, and nothing that they exclude. */
export const holds = (page: Page, terms: Term[]): boolean =>
  terms.every((term) => term.exclude !== textsOf(page).some((text) => stands(text, term)));

/** Gives for a term the pages that hold it, each with its first place. `common`: the commonest characters, the commonest first. */
export function finder(index: Index, common: string): (term: Term) => Promise<Found> {
  const ranks = new Map([...common].map((c, i, all) => [c, all.length / (i + 1)]));

  /** The part of a row that is cheap to ask for and telling: of a long one its three rarest neighbours, of a short one a number. */
  function cheapest(row: Row): [from: number, to: number] {
    const isNumber = ({ ways: [unit = ''] }: Row[number]) => /^\d/.test(unit);
    const length = row.length >= 5 ? 3 : row.some(isNumber) ? 1 : row.length;
    // A stop between two units tells as much as a third unit, and is rare.
    const end = (from: number) => from + (length === 3 && row[from + 1]?.stop ? 2 : length);
    const cost = (from: number) => {
      const ways = row.slice(from, end(from)).flatMap((unit) => unit.ways);
      return ways.reduce((sum, way) => sum + 1 + (ranks.get(way) ?? 0), 0);
    };
    const starts = [...row.keys()].slice(0, row.length - length + 1);
    const from = starts.reduce((best, other) => (cost(other) < cost(best) ? other : best), 0);
    return [from, end(from)];
  }

  /** The pages that hold a part of the row, each with the place where the row would begin. */
  async function ask(row: Row, from = 0, to = row.length): Promise<Found> {
    const found = await Promise.all(forms(row.slice(from, to)).map(index.phrase));
    return new Map([...unite(found)].flatMap(([id, at]) => (at < 0 ? [] : [[id, Math.max(0, at - from)]])));
  }

  /** Where few pages have a part of the row, a look at their text is cheaper than asking for all of it. */
  async function pagesWith(row: Row): Promise<Found> {
    const [from, to] = cheapest(row);
    const some = await ask(row, from, to);
    if (to - from === row.length) return some;
    if (some.size > few) return countOfForms(row) > mostForms ? some : ask(row);
    const pages = await Promise.all([...some.keys()].map(index.page));
    return new Map([...some].filter((_, i) => holds(pages[i] as Page, [{ exclude: false, rows: [row] }])));
  }

  return async ({ rows }) => unite(await Promise.all(rows.map(pagesWith)));
}
