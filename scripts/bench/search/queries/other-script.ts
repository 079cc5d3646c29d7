/** Queries in the script that the edition is not written in. */
import type { Draw } from './corpus.ts';
import { alsoIn, otherScripts } from './scripts.ts';

export const otherScript: Draw = (corpus, count) =>
  Array.from({ length: count }).flatMap(() => {
    const text = corpus.piece(corpus.random.int(2, 8));
    const query = corpus.random.pick(otherScripts[corpus.edition])(text);
    const typed = [...query];
    if (query === text || typed.length !== [...text].length) return [];
    // What was drawn, and whatever else the characters typed may stand for.
    const also = new Map(
      [...text].map((c, i) => [c, (typed[i] ?? '') + alsoIn[corpus.edition](typed[i] ?? '', false)]),
    );
    return { of: 'other script', query, text, pages: corpus.with([text], (c) => also.get(c) ?? '') };
  });
