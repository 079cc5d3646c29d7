/** Where search finds what it needs, and the engine and the names, loaded once, when someone searches. */
import type { Engine } from '../engine/engine.ts';
import { loadNames, type Names } from '../names/seek.ts';

export interface Places {
  /** The search page. */
  search: string;
  /** The edition's index (`/pagefind/` under the base) and its names. */
  engine: string;
  names: string;
}

/** The search form in the head of every page says where everything is. */
export const headForm = () => document.querySelector<HTMLFormElement>('form[data-engine]');

export function places(): Places {
  const form = headForm();
  const { engine = '', names = '' } = form?.dataset ?? {};
  return { search: form?.action ?? '', engine, names };
}

let engine: Promise<Engine> | undefined;

/** A failed load is tried again by the next search. */
export function theEngine({ engine: folder }: Places): Promise<Engine> {
  engine ??= import('../engine/search.ts')
    .then(({ openSearch }) => openSearch(folder))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

export const theNames = ({ names, engine }: Places): Promise<Names> => loadNames(names, engine);
