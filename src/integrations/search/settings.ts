/** What a query must know of an edition, from all its text. */

import type { SearchDocument } from '../../client/search/engine/document.ts';
import type { Settings } from '../../client/search/engine/settings.ts';
import { yearsInChinese } from '../../client/search/engine/text/dates.ts';
import { type Both, makeScriptMap } from './script-map.ts';

export const textOf = (pages: SearchDocument[]): string =>
  pages.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join('\n');

/** As many of the commonest characters are told. */
const told = 150;

function commonest(text: string): string {
  const counts = new Map<string, number>();
  for (const c of text) if (/\p{Script=Han}/u.test(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, told)
    .map(([c]) => c)
    .join('');
}

export const makeSettings = (edition: keyof Both, both: Both, dated: number): Settings => ({
  script: makeScriptMap(edition, both),
  years: yearsInChinese(both[edition]),
  common: commonest(both[edition]),
  dated,
});
