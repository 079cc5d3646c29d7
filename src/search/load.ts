/** Where search finds what it needs, and the engine and the names, loaded once, when someone searches. */
import type { Engine } from './engine.ts';
import { loadNames, type Names } from './seek.ts';

export interface Places {
  /** The search page. */
  search: string;
  /** The index (`/search/data/` under the base), the texts of this edition's pages, and its names. */
  engine: string;
  texts: string;
  names: string;
}

/** The search form in the head of every page says where everything is. */
export const headForm = () => document.querySelector<HTMLFormElement>('.site-head form.find');

export function places(): Places {
  const form = headForm();
  const { engine = '', texts = '', names = '' } = form?.dataset ?? {};
  return { search: form?.action ?? '', engine, texts, names };
}

let engine: Promise<Engine> | undefined;

/** A failed load is tried again by the next search. */
export function theEngine({ engine: folder, texts }: Places): Promise<Engine> {
  engine ??= import('./search.ts')
    .then(({ openSearch }) => openSearch(folder, texts))
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

export const theNames = ({ names, engine }: Places): Promise<Names> => loadNames(names, engine);
