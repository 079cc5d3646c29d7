/** Months that a chronicle leaps over in a year that it tells month by month. */
import type { Facts } from '../../facts/facts.ts';
import type { Block } from '../../layout/block.ts';

export interface Gap {
  year: string;
  /** That no entry has, between the first and the last of the year. */
  months: number[];
  /** The entries right behind the gaps. */
  blocks: Block[];
}

/** A year of fewer months is not told month by month. */
const fewest = 4;

export function missingMonths({ milestones }: Pick<Facts, 'milestones'>): Gap[] {
  const years = new Map<string, Map<number, Block>>();
  for (const { rule, dated, passage } of milestones) {
    const [, year, month] = /^(\d{4})-(\d{2})/.exec(dated.edtf) ?? [];
    if (rule !== 'entry' || !year) continue;
    const months = years.get(year) ?? new Map<number, Block>();
    years.set(year, months.set(Number(month), months.get(Number(month)) ?? passage.block));
  }
  return [...years].flatMap(([year, months]) => {
    const told = [...months.keys()].sort((a, b) => a - b);
    const [first = 0, last = 0] = [told[0], told.at(-1)];
    const missing = Array.from({ length: last - first }, (_, i) => first + i).filter((month) => !months.has(month));
    // Where many are missing, the chronicle chooses its months.
    if (told.length < fewest || missing.length === 0 || missing.length > told.length / 3) return [];
    const behind = told.filter((month) => missing.includes(month - 1));
    return [{ year, months: missing, blocks: behind.flatMap((month) => months.get(month) ?? []) }];
  });
}
