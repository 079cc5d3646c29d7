/** Everything wrong between the parts of the content, as findings. */

import { whoIs } from '../archive/people/people.ts';
import type { Content } from '../model.ts';
import { rememberOf } from '../remember.ts';
import { checkNames } from './dates.ts';
import type { Add, Finding } from './finding.ts';
import { checkHighlights } from './highlights.ts';
import { checkNamed, checkPerson, namedIn } from './people.ts';
import { type Near, references } from './references.ts';
import { checkReport } from './report.ts';
import { checkSource } from './source.ts';
import { checkTerm } from './term.ts';
import { checkWording } from './wording.ts';

/**
 * `near` finds the known id that an unknown one may have meant; references into `unreadable` collections
 * are not judged, since what they should name may only be unread; nor is what nobody names, where entries are `broken`. No date lies after `nextYear`.
 */
export function checkContent(
  content: Content,
  near: Near,
  unreadable: ReadonlySet<keyof Content>,
  nextYear: number,
  broken: ReadonlySet<string> = new Set(),
): Finding[] {
  const findings: Finding[] = [];
  const require = references(content, near, unreadable);
  const adder =
    (collection: keyof Content, id: string): Add =>
    (path, code, message, advice) => {
      findings.push({ collection, id, path, code, message, advice });
    };

  for (const report of content.reports) checkReport(report, content, require, nextYear, adder('reports', report.id));
  for (const report of content.reports)
    if (!unreadable.has('people')) checkNamed(report, content, require, adder('reports', report.id));
  const find = whoIs(content.people);
  const known = content.reports.every((r) => namedIn(r).every(([named]) => find(named)));
  const whole = known && !unreadable.has('reports') && broken.size === 0;
  for (const person of content.people) checkPerson(person, content, require, whole, adder('people', person.id));
  for (const source of content.sources) checkSource(source, require, adder('sources', source.id));
  for (const union of content.unions) {
    const add = adder('unions', union.id);
    require('unions', union.parent, ['parent'], add);
    checkNames(union, nextYear, add);
    if (!unreadable.has('reports') && broken.size === 0)
      checkHighlights(union.highlights, factsOf(union.id, content), '这个工会', add);
    if (isOwnAncestor(union.id, content)) {
      add(['parent'], 'union-loop', `工会“${union.name}”绕回了自己。`, '上级的上级不能是自己；请改 parent。');
    }
  }
  for (const metric of content.metrics) require('topics', metric.topic, ['topic'], adder('metrics', metric.id));
  for (const term of content.terms) checkTerm(term, require, adder('terms', term.id));
  for (const collection of ['reports', 'sources', 'unions', 'metrics', 'topics', 'terms', 'people'] as const)
    for (const record of content[collection]) checkWording(record, content, adder(collection, record.id));
  return findings;
}

/** What all reports tell, by union. */
const factsOfUnions = rememberOf(({ reports }: Content) => ({
  figures: Map.groupBy(
    reports.flatMap((r) => r.figures),
    (f) => f.union,
  ),
  milestones: Map.groupBy(
    reports.flatMap((r) => r.milestones.flatMap((m) => [...new Set(m.unions)].map((union) => ({ union, m })))),
    ({ union }) => union,
  ),
}));

const factsOf = (union: string, content: Content) => {
  const { figures, milestones } = factsOfUnions(content);
  return { figures: figures.get(union) ?? [], milestones: (milestones.get(union) ?? []).map(({ m }) => m) };
};

const parentsOf = rememberOf(({ unions }: Content) => new Map(unions.map((u) => [u.id, u.parent])));

function isOwnAncestor(id: string, content: Content): boolean {
  const parents = parentsOf(content);
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
