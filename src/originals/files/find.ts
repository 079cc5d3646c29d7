/** Finds the sources for the tests: ORIGINALS_DIR, `originals/`, or the folder beside the project that developers keep them in. */
import { existsSync } from 'node:fs';
import { theContent } from '../../reader/once.ts';
import { readOriginals } from './read.ts';

/** The first folder that holds a source, or undefined. */
export function findOriginals(): string | undefined {
  const { sources } = theContent().content;
  return [process.env.ORIGINALS_DIR, 'originals', '../shared/seeds'].find(
    (folder) => folder && existsSync(folder) && readOriginals(folder, sources).texts.size > 0,
  );
}
