/** The check of the content against the sources at hand. It runs before each build; a problem stops the build. */
import type { Problem } from '../domain/problem.ts';
import { once, theContent } from '../reader/once.ts';
import type { ReadContent } from '../reader/read.ts';
import { originalsFolder } from '../settings.ts';
import { type Proofs, prove } from './prove/index.ts';
import { readOriginals } from './read.ts';
import type { Recognised } from './recognise.ts';

export interface OriginalsCheck {
  problems: Problem[];
  notices: string[];
  proofs: Proofs;
  recognised: Recognised;
}

/** `folder` holds the sources of what was read. */
export function checkOriginals({ content, placeOf }: ReadContent, folder: string): OriginalsCheck {
  const recognised = readOriginals(folder, content.sources);
  const proofs = prove(content, recognised.texts);
  const found = proofs.findings.map(({ collection, id, path, ...said }) => ({
    ...said,
    ...placeOf(collection, id, path),
  }));
  return { problems: [...recognised.problems, ...found], notices: recognised.notices, proofs, recognised };
}

/** That of this build. */
export const theProofs = (): OriginalsCheck => once('proofs', () => checkOriginals(theContent(), originalsFolder()));
