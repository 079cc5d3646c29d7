/** The engine, loaded once, when someone searches. */
import type { Engine } from './engine.ts';

let engine: Promise<Engine> | undefined;

/** `folder`: where the index is, `/pagefind/` under the base. A failed load is tried again by the next search. */
export function loadEngine(folder: string): Promise<Engine> {
  engine ??= import('./pagefind.ts')
    .then(({ pagefindEngine }) => pagefindEngine(folder))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}
