/** No number of a source is lost: a fact carries it, or its record says why not. */
import type { Content, ReportData } from '../../domain/model.ts';
import { findNumerals } from '../../domain/numbers/numeral.ts';
import { splitUnit } from '../../domain/numbers/quantity.ts';
import type { Original } from '../restore.ts';
import { type Proofs, ranges } from './proofs.ts';
import { type Carrier, dateNumbers, proveReverse } from './reverse.ts';

/** Facts of any report that cite this one's source, with their numbers. */
function carriersOf({ reports }: Content, id: string): Carrier[] {
  return reports
    .flatMap((report) => [
      ...report.figures.map((f) => {
        const { factor } = splitUnit(f.unit);
        const own = [f.value, f.min, f.max].flatMap((n) =>
          n === undefined ? [] : [n, Number((n * factor).toPrecision(12))],
        );
        return { numbers: [...own, ...dateNumbers(f.period)], ranges: ranges(f.evidence, report.id) };
      }),
      ...report.milestones.map((m) => ({
        numbers: [...dateNumbers(m.date), ...findNumerals(`${m.title}\n${m.text}`).map((n) => n.value)],
        ranges: ranges(m.evidence, report.id),
      })),
    ])
    .map((carrier) => ({ ...carrier, ranges: carrier.ranges.filter((r) => r.report === id) }));
}

/** Finds the numbers of a report's source that no fact carries and no `leftOut` explains, and counts what was proven. */
export function proveNothingLost(report: ReportData, content: Content, original: Original, proofs: Proofs) {
  const record = content.sources.find((s) => s.id === report.id) as Content['sources'][number];
  const { total, leftOut, loose, idle } = proveReverse(original, record, carriersOf(content, report.id));
  const at = { collection: 'sources' as const, id: report.id };
  proofs.findings.push(...idle.map((misfit) => ({ ...misfit, ...at })));
  for (const { line, text } of loose)
    proofs.findings.push({
      ...at,
      path: ['leftOut'],
      code: 'number-left-out',
      message: `来源第 ${line} 行的数没有着落：“${text}”。`,
      advice: '立一条数据或大事，或给已有的一条加上这一行；不必立的，在来源记录的 leftOut 写明字样与理由。',
    });
  proofs.tallies.push({
    id: report.id,
    lines: record.lines,
    blocks: record.blocks.length,
    corrections: record.corrections.length,
    milestones: report.milestones.length,
    figures: report.figures.length,
    variants: report.figures.flatMap(({ also }) => also ?? []).length,
    offices: report.people.filter(({ office }) => office).length,
    honours: report.people.filter(({ honour }) => honour).length,
    people: new Set(report.people.map((s) => s.person ?? s.name)).size,
    numbers: total,
    leftOut,
  });
}
