/** The one reader of collections: makes the archive, once, from what editors wrote. */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { parse } from 'yaml';
import metrics from '../content/metrics.yaml?raw';
import promises from '../content/permalinks.txt?raw';
import topics from '../content/topics.yaml?raw';
import { type Figure, type Milestone, makeArchive } from './domain/archive.ts';
import { withAncestors } from './domain/filters.ts';
import type { Content } from './domain/model.ts';
import { namesOf } from './domain/names.ts';
import { indexNearby } from './domain/nearby.ts';
import { parsePermalinks } from './domain/permalinks.ts';
import { type Section, sectionOfLine, sectionsOf, termsOf, titlesOf } from './domain/sections.ts';
import { ofUnion } from './domain/whose.ts';

const read = async <K extends CollectionKey>(name: K) =>
  (await getCollection(name)).map((entry: CollectionEntry<K>) => ({ ...entry.data, id: entry.id }));

/** In the order of their file, which collections don't keep: editors chose it. */
function asWritten<T extends { id: string }>(entries: T[], file: string): T[] {
  const places = new Map((parse(file) as T[]).map(({ id }, i) => [id, i]));
  return entries.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

const bodies = new Map((await getCollection('reports')).map((entry) => [entry.id, entry.body ?? '']));

/** What editors wrote, as it stands. */
export const content = {
  reports: (await read('reports')).map((report) => ({ ...report, terms: termsOf(bodies.get(report.id) ?? '') })),
  sources: await read('sources'),
  unions: await read('unions'),
  topics: asWritten(await read('topics'), topics),
  metrics: asWritten(await read('metrics'), metrics),
  terms: await read('terms'),
} as Content;

export const archive = makeArchive(content);

const placed = new Map([...bodies].map(([id, text]) => [id, { of: sectionsOf(text), titles: titlesOf(text) }]));

/** The section of a report in which a milestone stands or, where another report's own, that its evidence there is read in. */
export function sectionOf(report: string, milestone: Milestone): Section | undefined {
  if (report === milestone.report) return placed.get(report)?.of.get(milestone.id);
  const { source } = archive.report(report);
  const line = milestone.evidence.find((range) => range.report === report)?.first;
  const id = source && line !== undefined ? sectionOfLine(source, line) : undefined;
  const title = id && placed.get(report)?.titles.get(id);
  return id && title ? { id, title } : undefined;
}

/** A figure's label where figures of several unions stand together: it says whose the figure is. */
export const labelOf = ({ label, union }: Figure): string => ofUnion(label, archive.union(union));

/** Names that a title does not break. */
export const names = namesOf(archive);

/** Each union with those above it. */
export const above = withAncestors(archive.unions);

export const nearby = indexNearby(archive.milestones);

/** Every address ever published, with the heirs of those that are gone. */
export const permalinks = parsePermalinks(promises);

/** A report's body as a component, with its headings and how many Han characters it has. */
export async function body(id: string) {
  const entry = await getEntry('reports', id);
  if (!entry) throw new Error(`unknown report: ${id}`);
  const text = entry.body ?? '';
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { ...(await render(entry)), characters };
}
