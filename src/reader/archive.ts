/** The archive as pages see it, with what pages ask of it. */
import { getEntry, render } from 'astro:content';
import type { Figure, Milestone } from '../domain/archive/archive.ts';
import { withAncestors } from '../domain/archive/filters.ts';
import { indexNearby } from '../domain/archive/nearby.ts';
import { ofUnion } from '../domain/archive/whose.ts';
import { archiveRoot } from '../settings.ts';
import { namesOf } from '../typography/names.ts';
import type { Section } from './body/facts.ts';
import { theArchive, theContent } from './once.ts';
import { readPermalinks } from './promises.ts';
import { sectionOfLine, sectionsOf } from './sections.ts';

/** What editors wrote, as it stands. */
export const { content, bodies } = theContent();

export const archive = theArchive();

const factsOf = (report: string) => bodies.get(report)?.facts;
const placed = new Map([...bodies].map(([id, { facts }]) => [id, sectionsOf(facts)]));

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

export const nearby = indexNearby(archive.milestones);

/** Every address ever published, with the heirs of those that are gone. */
export const permalinks = readPermalinks(archiveRoot());

/** A report's body as a component, with its headings and how many Han characters it has. */
export async function body(id: string) {
  const entry = await getEntry('reports', id);
  const facts = factsOf(id);
  if (!entry || !facts) throw new Error(`unknown report: ${id}`);
  return { ...(await render(entry)), characters: facts.characters };
}
