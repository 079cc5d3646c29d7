/** The check of the content against the sources at hand. It runs before each build; a problem stops the build. */
import type { Problem } from '../domain/problem.ts';
import { once, theContent } from '../reader/once.ts';
import type { ReadContent } from '../reader/read.ts';
import { originalsFolder } from '../settings.ts';
import { readOriginals } from './files/read.ts';
import type { Recognised } from './files/recognise.ts';
import { most, overlapsWith } from './overlap.ts';
import { type Proofs, prove } from './prove/index.ts';

export interface OriginalsCheck {
  problems: Problem[];
  notices: string[];
  proofs: Proofs;
  recognised: Recognised;
}

/** `folder` holds the sources of what was read. */
export function checkOriginals(read: ReadContent, folder: string): OriginalsCheck {
  const { content, placeOf } = read;
  const recognised = readOriginals(folder, content.sources);
  const proofs = prove(content, recognised.texts);
  const found = proofs.findings.map(({ collection, id, path, ...said }) => ({
    ...said,
    ...placeOf(collection, id, path),
  }));
  const copied = copiedSentences(read, proofs);
  return { problems: [...recognised.problems, ...found, ...copied], notices: recognised.notices, proofs, recognised };
}

/** A body in own words repeats no sentence of its source. One that is the source's own text says so by its rights. */
function copiedSentences({ content, bodies }: ReadContent, { originals }: Proofs): Problem[] {
  return content.reports.flatMap(({ id, rights }) => {
    const [body, original] = [bodies.get(id), originals.get(id)];
    if (rights || !body || !original) return [];
    return overlapsWith(body, original).map(({ line, text }) => ({
      file: body.file,
      line,
      code: 'copied-from-source',
      message: `这里与来源连着 ${text.length} 个字相同：“${text.slice(0, 30)}${text.length > 30 ? '……' : ''}”。`,
      advice: `报纸的文字属于报纸，整理稿用自己的话写，连着 ${most} 个字就不是巧合。请改写；文件名、引语放进《》“”。正文就是来源原文的，在文件头写 rights: { holder: 权利人, basis: 凭据 }。`,
    }));
  });
}

/** That of this build. */
export const theProofs = (): OriginalsCheck => once('proofs', () => checkOriginals(theContent(), originalsFolder()));
