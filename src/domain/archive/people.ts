/** Everyone whom the archive names, gathered from reports and milestones. */

import { type LineRange, parseRange } from '../lines.ts';
import type { Archive } from './archive.ts';

export interface PersonEntry {
  name: string;
  /** What is said of the person, each with where it is said. */
  mentions: { role: string; honour?: string; union?: string; report: string; milestone?: string }[];
}

/** Everyone named, in the order of Chinese names, from reports' people and milestones' people. */
export function people(archive: Archive): PersonEntry[] {
  const entries = new Map<string, PersonEntry>();
  const add = (name: string, mention: PersonEntry['mentions'][number]) => {
    const entry = entries.get(name) ?? { name, mentions: [] };
    entry.mentions.push(mention);
    entries.set(name, entry);
  };
  for (const report of archive.reports) {
    for (const { name, role, honour, union } of report.people) {
      add(name, { role, report: report.id, ...(honour && { honour }), ...(union && { union }) });
    }
    for (const m of report.milestones) {
      for (const { name, role } of m.people) {
        add(name, { role, report: report.id, milestone: m.id, ...(m.unions[0] && { union: m.unions[0] }) });
      }
    }
  }
  return [...entries.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}

/** The lines on which a mention of someone rests. */
export function evidenceOf(
  archive: Archive,
  name: string,
  { report, milestone }: PersonEntry['mentions'][number],
): LineRange[] {
  if (milestone) return archive.milestone(milestone).evidence;
  const person = archive.report(report).people.find((p) => p.name === name);
  return (person?.evidence ?? []).flatMap((text) => parseRange(text, report) ?? []);
}
