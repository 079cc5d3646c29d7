/** The one reader of collections: makes the archive, once, from what editors wrote. */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import promises from '../content/permalinks.txt?raw';
import { makeArchive } from './domain/archive.ts';
import type { Content } from './domain/model.ts';
import { parsePermalinks } from './domain/permalinks.ts';

const read = async <K extends CollectionKey>(name: K) =>
  (await getCollection(name)).map((entry: CollectionEntry<K>) => ({ ...entry.data, id: entry.id }));

const content = {
  reports: await read('reports'),
  sources: await read('sources'),
  unions: await read('unions'),
  topics: await read('topics'),
  metrics: await read('metrics'),
  terms: await read('terms'),
} as Content;

export const archive = makeArchive(content);

/** Every address ever published, with the heirs of those that are gone. */
export const permalinks = parsePermalinks(promises);

/** A report's body as a component, with its headings, the terms that it links (by id), and how many Han characters it has. */
export async function body(id: string) {
  const entry = await getEntry('reports', id);
  if (!entry) throw new Error(`unknown report: ${id}`);
  const text = entry.body ?? '';
  const terms = [...new Set([...text.matchAll(/<Term id="([^"]+)"/g)].map(([, term]) => term ?? ''))];
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { ...(await render(entry)), terms, characters };
}
