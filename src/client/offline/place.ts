/** Where this page's site and edition lie, as the search form in the head says it. */
import { isTraditional } from '../edition.ts';

const engine = document.querySelector<HTMLFormElement>('form[data-engine]')?.dataset.engine ?? '/pagefind/';

/** The folder of the edition, and that of the site: `/archive/zh-hant/`, `/archive/`. */
export const edition = engine.replace(/pagefind\/$/, '');
export const base = isTraditional ? edition.replace(/zh-hant\/$/, '') : edition;

/** A unit's list, from the folder of the site. */
export const listOf = (unit: string) => `${edition.slice(base.length)}offline/lists/${unit}.json`;

/** 1.2 MB; 0.3 MB. */
export const size = (bytes: number) => `${Math.max(0.1, bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)}\u00a0MB`;
