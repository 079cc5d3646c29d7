/** What the source record left out and a fact now carries: the excuse has no use any more, and goes. */
import { isMap, isSeq } from 'yaml';
import { parseRanges } from '../../domain/lines.ts';
import { findNumerals } from '../../domain/numbers/numeral.ts';
import { splitUnit } from '../../domain/numbers/quantity.ts';
import { dateNumbers } from '../../originals/prove/reverse.ts';
import { changeYaml } from './change-yaml.ts';
import type { Proposal } from './record.ts';

const round = (n: number) => Number(n.toPrecision(12));

/** Every number that an entry says, in its own scale and in full. */
function numbersOf(kind: Proposal['kind'], entry: Record<string, unknown>): Set<number> {
  if (kind === 'milestone')
    return new Set([
      ...dateNumbers(String(entry.date ?? '')),
      ...findNumerals(`${entry.title ?? ''}\n${entry.text ?? ''}`).map((n) => n.value),
    ]);
  const { factor } = splitUnit(String(entry.unit ?? ''));
  const own = [entry.value, entry.min, entry.max].flatMap((n) => (typeof n === 'number' ? [n, round(n * factor)] : []));
  return new Set([...own, ...(typeof entry.period === 'string' ? dateNumbers(entry.period) : [])]);
}

const linesIn = (ranges: string) =>
  (parseRanges(ranges, '') ?? []).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );

/** @param entry the figure or milestone as the front matter has it now */
export function withoutCarried(source: string, kind: Proposal['kind'], entry: Record<string, unknown>): string {
  const evidence = Array.isArray(entry.evidence) ? entry.evidence.map(String).filter((e) => !e.includes(':')) : [];
  const lines = new Set(evidence.flatMap(linesIn));
  const numbers = numbersOf(kind, entry);
  const carried = ({ text, lines: own }: { text?: unknown; lines?: unknown }) =>
    typeof own === 'string' &&
    linesIn(own).every((line) => lines.has(line)) &&
    findNumerals(String(text)).every(({ value }) => numbers.has(value));
  return changeYaml(source, (document) => {
    const list = document.get('leftOut');
    if (!isSeq(list)) return;
    list.items = list.items.filter((item) => !(isMap(item) && carried(item.toJSON())));
    if (list.items.length === 0) list.flow = true;
  });
}
