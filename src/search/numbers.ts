/** Numbers with a Chinese scale and without: 13.89万 and 138,900 are one number. */
import type { Unit } from './units.ts';

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const number = /^\d+(?:\.\d+)?$/;

/**
 * A row of units with every scaled number written out (13.89 万 人 → 138900 人), or undefined where there is none.
 * Products are rounded to 12 digits, so 13.89 万 is 138900 exactly.
 */
export function writtenOut(units: Unit[]): Unit[] | undefined {
  const out: Unit[] = [];
  let changed = false;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    let value = number.test(unit.key) ? Number(unit.key) : Number.NaN;
    let last = unit;
    for (let next = units[i + 1]; !Number.isNaN(value) && next && !next.gap && scales[next.key]; next = units[i + 1]) {
      value *= scales[next.key] as number;
      last = next;
      i += 1;
    }
    if (last === unit) out.push(unit);
    else {
      changed = true;
      out.push({ ...unit, key: String(Number(value.toPrecision(12))), end: last.end });
    }
  }
  return changed ? out : undefined;
}

/** Rows of units, each beginning at a scaled number written out, with up to `after` units that follow it. */
export function writtenOutRows(units: Unit[], after = 12): Unit[][] {
  const out = writtenOut(units);
  if (!out) return [];
  const before = new Set(units.map((unit) => `${unit.start}-${unit.end}`));
  return out.flatMap((unit, i) => (before.has(`${unit.start}-${unit.end}`) ? [] : [out.slice(i, i + after)]));
}
