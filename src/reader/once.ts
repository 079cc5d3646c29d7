/**
 * What a build makes once. Astro loads modules more than once (for its settings, for the loader, for pages), so what was
 * made is kept where all of them see it.
 */
import { type Archive, makeArchive } from '../domain/archive/archive.ts';
import { archiveRoot } from '../settings.ts';
import { type ReadContent, readContent } from './read.ts';

const kept = globalThis as { archiveKept?: Map<string, unknown> };

/** What `make` returned the first time that it was asked for under this name. */
export function once<T>(name: string, make: () => T): T {
  kept.archiveKept ??= new Map();
  if (!kept.archiveKept.has(name)) kept.archiveKept.set(name, make());
  return kept.archiveKept.get(name) as T;
}

/** Forgets all of it, once a file of the content has changed. */
export const forget = (): void => kept.archiveKept?.clear();

/** All of content/, as it was read. */
export const theContent = (): ReadContent => once('content', () => readContent(archiveRoot()));

/** The archive of it. @throws where the content has problems: check it before. */
export const theArchive = (): Archive => once('archive', () => makeArchive(theContent().content));
