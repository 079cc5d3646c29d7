/** The pages that hold a query, by Pagefind's phrase search. */
import type { Found, Index } from './pagefind.ts';
import { forms, Phrases } from './phrase.ts';
import type { Query, Term } from './query.ts';
import type { Unit } from './units.ts';

/** As few pages are read anyway, for showing them: of so many a part of a phrase is proof enough to go and look. */
const few = 5;

export interface Finding {
  places: Found;
  /** Whether each page is known to hold it, without a look at its text. */
  sure: boolean;
}

/** The pages of all, each with its first place in any. */
function unite(all: Found[]): Found {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const united: Found = new Map();
  for (const found of all) for (const [id, place] of found) united.set(id, Math.min(place, united.get(id) ?? place));
  return united;
}

/** The pages that are in all, each with its place in the first. */
const together = ([first = new Map(), ...others]: Found[]): Found =>
  new Map([...first].filter(([id]) => others.every((found) => found.has(id))));

/** A row of units in pieces, each without a gap. */
function runsOf(row: Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  for (const [i, unit] of row.entries()) {
    if (i === 0 || unit.gap) runs.push([]);
    runs.at(-1)?.push(unit);
  }
  return runs;
}

export class Finder {
  private readonly index: Pick<Index, 'phrase'>;
  private readonly phrases: Phrases;

  constructor(index: Pick<Index, 'phrase'>, common: string) {
    this.index = index;
    this.phrases = new Phrases(common);
  }

  /** Where a part of a phrase stands, and so the phrase, which begins so many places before it. */
  private async part({ row, at }: { row: Unit[]; at: number }): Promise<Found> {
    const found = unite(await Promise.all(forms(row).map((words) => this.index.phrase(words))));
    // What stands in Pagefind's data of a page, and not in its text, has no place.
    return new Map([...found].flatMap(([id, place]) => (place < 0 ? [] : [[id, Math.max(0, place - at)]])));
  }

  /** `excluded`: what is not wanted must be known for sure. */
  private async run(run: Unit[], excluded: boolean): Promise<Finding> {
    const part = excluded ? undefined : this.phrases.part(run);
    const some = part && (await this.part(part));
    if (some && some.size <= few) return { places: some, sure: some.size === 0 };
    const whole = this.phrases.whole(run);
    return { places: await this.part(whole), sure: whole.row.length === run.length };
  }

  /** What stands between gaps is asked for one after the other, the longest first: where few pages are left, a look at them is cheaper. */
  private async row(row: Unit[], excluded: boolean): Promise<Finding> {
    const [first = [], ...others] = runsOf(row).sort((a, b) => b.length - a.length);
    let { places, sure } = await this.run(first, excluded);
    for (const run of others) {
      if (places.size <= few) break;
      places = together([places, (await this.run(run, excluded)).places]);
    }
    sure &&= others.length === 0;
    return { places, sure: sure || places.size === 0 };
  }

  /** A number that stands nowhere is not asked for with what follows it: that may be dear. */
  private async numbersStand(row: Unit[]): Promise<boolean> {
    const numbers = row.length > 1 ? row.filter(({ key }) => /^\d/.test(key)) : [];
    const found = await Promise.all(numbers.map((unit) => this.part({ row: [unit], at: 0 })));
    return found.every((places) => places.size > 0);
  }

  private async term({ rows, exact, exclude }: Term): Promise<Finding> {
    const stand = await Promise.all(rows.map((row) => this.numbersStand(row)));
    const found = await Promise.all(rows.filter((_, i) => stand[i]).map((row) => this.row(row, exclude)));
    return { places: unite(found.map(({ places }) => places)), sure: !exact && found.every(({ sure }) => sure) };
  }

  /** Pages that hold all terms that are wanted, each with the last of the terms' first places, and none that is surely not wanted. */
  async query({ terms }: Query, pages: () => Promise<string[]>): Promise<Finding> {
    const found = await Promise.all(terms.map((term) => this.term(term)));
    const wanted = found.filter((_, i) => !terms[i]?.exclude).map(({ places }) => places);
    if (wanted.length === 0) wanted.push(new Map((await pages()).map((id) => [id, Number.POSITIVE_INFINITY])));
    const unwanted = found.filter(({ sure }, i) => terms[i]?.exclude && sure);
    const all = [...together(wanted)].filter(([id]) => !unwanted.some(({ places }) => places.has(id)));
    const last = (id: string) => Math.max(...wanted.map((places) => places.get(id) as number));
    return { places: new Map(all.map(([id]) => [id, last(id)])), sure: found.every(({ sure }) => sure) };
  }
}
