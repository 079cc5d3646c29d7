/** The pages that hold a query's terms, by Pagefind's phrase search: which words to ask for, and how sure the answer is. */
import { point } from './cut.ts';
import type { Found, Index } from './pagefind.ts';
import type { Term } from './query.ts';
import type { Unit } from './units.ts';

/** As few pages are read anyway, for showing them: of so many a part of a phrase is proof enough to go and look. */
const few = 5;
/** As many ways to write a phrase are asked for. */
const mostForms = 16;

export interface Finding {
  places: Found;
  /** Whether each page is known to hold it, without a look at its text. */
  sure: boolean;
}

const choices = ({ key, also = '' }: Unit) => [key, ...also];

/** Every way to write the row, each as words for Pagefind. */
const forms = (row: Unit[]): string[][] =>
  row.reduce<string[][]>(
    (made, unit) => made.flatMap((words) => choices(unit).map((choice) => [...words, choice.replace('.', point)])),
    [[]],
  );

/** Where the longest part of the row begins and ends that can be asked for in all its forms: nearly always the row itself. */
function askable(row: Unit[]): [from: number, to: number] {
  let [from, to] = [0, row.length];
  while (row.slice(from, to).reduce((count, unit) => count * choices(unit).length, 1) > mostForms) {
    if (choices(row[from] as Unit).length > 1) from += 1;
    else to -= 1;
  }
  return [from, to];
}

/** The pages of all, each with its first place in any. */
function unite(all: Found[]): Found {
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
  for (const unit of row)
    if (unit.gap || runs.length === 0) runs.push([unit]);
    else runs.at(-1)?.push(unit);
  return runs;
}

export class Finder {
  private readonly index: Pick<Index, 'phrase'>;
  private readonly rank: Map<string, number>;

  /** `common`: the commonest characters, the commonest first. */
  constructor(index: Pick<Index, 'phrase'>, common: string) {
    this.index = index;
    this.rank = new Map([...common].map((c, i, all) => [c, all.length / (i + 1)]));
  }

  /** The part of a run that is cheap to ask for and as telling: of a long one its three rarest neighbours, of a short one a number. */
  private part(run: Unit[]): [from: number, to: number] | undefined {
    const length = run.length >= 5 ? 3 : run.length > 1 && run.some(({ key }) => /^\d/.test(key)) ? 1 : 0;
    const cost = (part: Unit[]) => part.flatMap(choices).reduce((sum, c) => sum + 1 + (this.rank.get(c) ?? 0), 0);
    const starts = length > 0 ? [...run.keys()].slice(0, run.length - length + 1) : [];
    const costs = starts.map((at) => cost(run.slice(at, at + length)));
    const at = costs.indexOf(Math.min(...costs));
    return at < 0 ? undefined : [at, at + length];
  }

  /** Where the row stands of which these units stand there. */
  private async ask(row: Unit[], [from, to]: [number, number]): Promise<Found> {
    const found = await Promise.all(forms(row.slice(from, to)).map((words) => this.index.phrase(words)));
    return new Map([...unite(found)].flatMap(([id, at]) => (at < 0 ? [] : [[id, Math.max(0, at - from)]])));
  }

  /** `excluded`: what is not wanted must be known for sure. */
  private async run(run: Unit[], excluded: boolean): Promise<Finding> {
    const part = excluded ? undefined : this.part(run);
    const some = part && (await this.ask(run, part));
    if (some && some.size <= few) return { places: some, sure: some.size === 0 };
    const [from, to] = askable(run);
    return { places: await this.ask(run, [from, to]), sure: to - from === run.length };
  }

  /** What stands between gaps is asked for one after the other, the longest first: where few pages are left, a look at them is cheaper. */
  private async row(row: Unit[], excluded: boolean): Promise<Finding> {
    const [first = [], ...others] = runsOf(row).sort((a, b) => b.length - a.length);
    let { places, sure } = await this.run(first, excluded);
    for (const run of others) {
      if (places.size <= few) break;
      places = together([places, (await this.run(run, excluded)).places]);
    }
    return { places, sure: places.size === 0 || (sure && others.length === 0) };
  }

  private async term({ rows, exact, exclude }: Term): Promise<Finding> {
    const found = await Promise.all(rows.map((row) => this.row(row, exclude)));
    return { places: unite(found.map(({ places }) => places)), sure: !exact && found.every(({ sure }) => sure) };
  }

  /** Pages that hold all terms that are wanted, each with the last of the terms' first places, and with the `first`; none that is surely not wanted. `pages`: all that there are. */
  async query(terms: Term[], pages: string[]): Promise<Finding & { first: Found }> {
    const found = await Promise.all(terms.map((term) => this.term(term)));
    const wanted = found.filter((_, i) => !terms[i]?.exclude).map(({ places }) => places);
    if (wanted.length === 0) wanted.push(new Map(pages.map((id) => [id, Number.POSITIVE_INFINITY])));
    const unwanted = found.filter(({ sure }, i) => terms[i]?.exclude && sure);
    const all = [...together(wanted)].filter(([id]) => !unwanted.some(({ places }) => places.has(id)));
    const last = (id: string) => Math.max(...wanted.map((places) => places.get(id) as number));
    const places = new Map(all.map(([id]) => [id, last(id)]));
    return { places, first: unite(wanted), sure: found.every(({ sure }) => sure) };
  }
}
