/** Which words of a phrase to ask for: all of it, or a part that is cheaper to ask for and as telling. */
import { wordOf } from './text/cut.ts';
import type { Unit } from './text/units.ts';

/** As many ways to write a phrase are asked for. */
const mostForms = 16;
/** A phrase as long as this is asked for by a part of this many words. */
const longPhrase = 5;
const partLength = 3;

const choices = ({ key, also = '' }: Unit) => [key, ...also];

/** Every way to write the row, each as words for Pagefind. */
export const forms = (row: Unit[]): string[][] =>
  row.reduce<string[][]>(
    (made, unit) => made.flatMap((words) => choices(unit).map((choice) => [...words, wordOf(choice)])),
    [[]],
  );

const formsOf = (row: Unit[]) => row.reduce((count, unit) => count * choices(unit).length, 1);

export class Phrases {
  private readonly rank: Map<string, number>;

  /** `common`: the commonest characters, the commonest first. */
  constructor(common: string) {
    this.rank = new Map([...common].map((c, i, all) => [c, all.length / (i + 1)]));
  }

  private cost(row: Unit[]): number {
    return row.flatMap(choices).reduce((sum, c) => sum + 1 + (this.rank.get(c) ?? 0), 0);
  }

  private cheapest(row: Unit[], length: number): number {
    const starts = Array.from({ length: row.length - length + 1 }, (_, i) => i);
    const costs = starts.map((at) => this.cost(row.slice(at, at + length)));
    return costs.indexOf(Math.min(...costs));
  }

  /** The part to ask for first, and where it begins; undefined where the phrase is short. */
  part(row: Unit[]): { row: Unit[]; at: number } | undefined {
    if (row.length < longPhrase) return undefined;
    const at = this.cheapest(row, partLength);
    return { row: row.slice(at, at + partLength), at };
  }

  /** The longest part of the phrase that can be asked for in all its forms: nearly always the phrase itself. */
  whole(row: Unit[]): { row: Unit[]; at: number } {
    let [from, to] = [0, row.length];
    while (formsOf(row.slice(from, to)) > mostForms) {
      if (choices(row[from] as Unit).length > 1) from += 1;
      else to -= 1;
    }
    return { row: row.slice(from, to), at: from };
  }
}
