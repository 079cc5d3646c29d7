/** The check of the content against the sources at hand. It runs before each build; a problem stops the build. */
import type { Problem } from '../domain/problem.ts';
import { readContent } from '../reader/read.ts';
import { type Proofs, prove } from './prove/index.ts';
import { originalsFolder, readOriginals } from './read.ts';
import type { Recognised } from './recognise.ts';

export interface OriginalsCheck {
  problems: Problem[];
  notices: string[];
  proofs: Proofs;
  recognised: Recognised;
}

/** `root` is the project's folder; `folder` holds the sources. */
export function checkOriginals(root: string, folder = originalsFolder()): OriginalsCheck {
  const { content, placeOf } = readContent(root);
  const recognised = readOriginals(folder, content.sources);
  const proofs = prove(content, recognised.texts);
  const found = proofs.findings.map(({ collection, id, path, ...said }) => ({
    ...said,
    ...placeOf(collection, id, path),
  }));
  return { problems: [...recognised.problems, ...found], notices: recognised.notices, proofs, recognised };
}
