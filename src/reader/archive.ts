/** The archive as pages see it, with what pages ask of it. */
import { getCollection } from 'astro:content';
import { goneFragments } from '../domain/addresses/permalinks.ts';
import type { Figure, Milestone } from '../domain/archive/archive.ts';
import { withAncestors } from '../domain/archive/filters.ts';
import { highlightsOf } from '../domain/archive/highlights.ts';
import { indexNearby } from '../domain/archive/nearby.ts';
import { ofUnion } from '../domain/archive/whose.ts';
import { pairsOf } from '../domain/compare/between.ts';
import { compareAll } from '../domain/compare/compare.ts';
import { archiveRoot } from '../settings.ts';
import { namesOf } from '../typography/names.ts';
import { bodyComponent } from './body/component.ts';
import type { Section } from './body/use.ts';
import { notesOf } from './notes.ts';
import { theArchive, theContent } from './once.ts';
import { readPermalinks } from './promises.ts';
import { sectionOfLine, sectionsOf } from './sections.ts';

/** What editors wrote, as it stands. */
export const { content, bodies } = theContent();

export const archive = theArchive();

const factsOf = (report: string) => bodies.get(report)?.facts;
const placed = new Map([...bodies].map(([id, { facts }]) => [id, sectionsOf(facts)]));

/** The numbers of a report's paragraphs, as printed citations name them. */
export const paragraphsOf = (report: string): number[] =>
  (factsOf(report)?.marks ?? []).flatMap(({ id }) => (/^p\d+$/.test(id) ? Number(id.slice(1)) : []));

/** The section of a report in which a milestone stands or, where another report's own, that its evidence there is read in. */
export function sectionOf(report: string, milestone: Milestone): Section | undefined {
  if (report === milestone.report) return placed.get(report)?.get(milestone.id);
  const { source } = archive.report(report);
  const line = milestone.evidence.find((range) => range.report === report)?.first;
  const id = source && line !== undefined ? sectionOfLine(source, line) : undefined;
  return factsOf(report)?.sections.find((section) => section.id === id);
}

/** A figure's label where figures of several unions stand together: it says whose the figure is. */
export const labelOf = ({ label, union }: Figure): string => ofUnion(label, archive.union(union));

/** Names that a title does not break. */
export const names = namesOf(archive);

/** Each union with those above it. */
export const above = withAncestors(archive.unions);

/** What of each metric may stand side by side. */
export const comparisons = compareAll(archive);

const by = {
  comparable: new Set(
    [...comparisons.values()].flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map((e) => e.figure.id))),
  ),
  kinds: new Map(
    [...Map.groupBy(archive.milestones, (m) => m.kind)].map(([kind, { length }]) => [kind as string, length]),
  ),
  milestones: archive.milestones.length,
};

/** What to see first of a report or a union. */
export const highlightsFor = (of: Parameters<typeof highlightsOf>[0]) => highlightsOf(of, by);

/** Pairs of unions with a page of their own: as many as a site can bear, those that share most. */
export const pairs = pairsOf(comparisons.values()).slice(0, 200);

export const nearby = indexNearby(archive.milestones);

/** Every address ever published, with the heirs of those that are gone. */
export const permalinks = readPermalinks(archiveRoot());

/** The fragments of a page that are gone. */
export const goneOn = goneFragments(permalinks);

/** The ids of milestones that have, or had, a page. */
export const milestonesPromised: ReadonlySet<string> = new Set(
  permalinks.flatMap(({ address }) => /^\/milestones\/([^/]+)\/$/.exec(address)?.[1] ?? []),
);

// The collection holds what the components are made of: a change of it makes this module anew.
await getCollection('reports');

/** A report's body as a component, with its headings, how many Han characters it has, and its notes by paragraph. */
export function body(id: string) {
  const read = bodies.get(id);
  if (!read) throw new Error(`unknown report: ${id}`);
  return { ...bodyComponent(read), characters: read.facts.characters, notes: notesOf(read.facts) };
}
