/** The pages that hold a query's terms, by Pagefind's phrase search, and which words to ask it for. */
import { stop, stopBefore, wordOf } from './cut.ts';
import { type Page, textsOf } from './fragment.ts';
import type { Found, Index } from './pagefind.ts';
import type { Term } from './query.ts';
import { type Row, rowPattern } from './units.ts';

/** As few pages are read anyway, for showing them: of so many a part of a phrase is reason enough to go and look. */
const few = 5;
/** As many ways to write a phrase are asked for. */
const mostForms = 16;

/** Units of a row, and how many stand before them. */
interface Part {
  part: Row;
  before: number;
}

const countOfForms = (row: Row) => row.reduce((product, ways) => product * ways.length, 1);

/** Every way to write the row, each as words for Pagefind. */
const forms = (row: Row): string[][] =>
  row.reduceRight<string[][]>(
    (made, ways) =>
      ways[0] === stop
        ? made.map((words) => [stopBefore(words[0] as string), ...words])
        : ways.flatMap((way) => made.map((words) => [wordOf(way), ...words])),
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
export const holdsTerms = (page: Page, terms: Pick<Term, 'exclude' | 'pattern'>[]): boolean =>
  terms.every(({ exclude, pattern }) => exclude !== textsOf(page).some((text) => new RegExp(pattern, 'iu').test(text)));

export class Finder {
  private readonly index: Pick<Index, 'phrase' | 'page'>;
  private readonly rank: Map<string, number>;

  /** `common`: the commonest characters, the commonest first. */
  constructor(index: Pick<Index, 'phrase' | 'page'>, common: string) {
    this.index = index;
    this.rank = new Map([...common].map((c, i, all) => [c, all.length / (i + 1)]));
  }

  /** The part of a row that is cheap to ask for and as telling: of a long one its three rarest neighbours, of a short one a number. */
  private cheapest(row: Row): Part {
    const isNumber = ([unit = '']: string[]) => /^\d/.test(unit);
    const length = row.length >= 5 ? 3 : row.some(isNumber) ? 1 : row.length;
    const cost = (part: Row) => part.flat().reduce((sum, c) => sum + 1 + (this.rank.get(c) ?? 0), 0);
    const parts = [...row.keys()].map((from) => row.slice(from, from + length));
    const askable = parts.filter((part) => part.length === length && part.at(-1)?.[0] !== stop);
    const part = askable.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    return { part, before: parts.indexOf(part) };
  }

  /** Where the row stands of which this part stands there. */
  private async ask({ part, before }: Part): Promise<Found> {
    const found = await Promise.all(forms(part).map((words) => this.index.phrase(words)));
    return new Map([...unite(found)].flatMap(([id, at]) => (at < 0 ? [] : [[id, Math.max(0, at - before)]])));
  }

  /** Where few pages have a part of the row, a look at their text is cheaper than asking for all of it. */
  private async row(row: Row): Promise<Found> {
    const cheapest = this.cheapest(row);
    const some = await this.ask(cheapest);
    if (cheapest.part.length === row.length) return some;
    if (some.size > few) return countOfForms(row) > mostForms ? some : this.ask({ part: row, before: 0 });
    const pages = await Promise.all([...some.keys()].map((id) => this.index.page(id)));
    const wanted = [{ exclude: false, pattern: rowPattern(row) }];
    return new Map([...some].filter((_, i) => holdsTerms(pages[i] as Page, wanted)));
  }

  /** Pages that hold all terms that are wanted, each with the last of the terms' first places and the `first`; none that surely holds what is not wanted. `pages`: all that there are. */
  async query(terms: Term[], pages: string[]): Promise<{ places: Found; first: Found }> {
    const found = await Promise.all(
      terms.map(async ({ rows }) => unite(await Promise.all(rows.map((row) => this.row(row))))),
    );
    const wanted = found.filter((_, i) => !terms[i]?.exclude);
    const unwanted = found.filter((_, i) => terms[i]?.exclude && isSure(terms[i]));
    const all = wanted.length > 0 ? [...unite(wanted).keys()] : pages;
    const places = all
      .filter((id) => wanted.every((places) => places.has(id)) && !unwanted.some((places) => places.has(id)))
      .map((id) => {
        const each = wanted.map((places) => places.get(id) as number);
        return [id, each.length > 0 ? Math.max(...each) : Number.POSITIVE_INFINITY] as const;
      });
    return { places: new Map(places), first: unite(wanted) };
  }
}
