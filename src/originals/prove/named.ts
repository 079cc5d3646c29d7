/** People, organisations and titles that a fact names must stand in the lines that it cites. */

import type { UnionData } from '../../domain/model.ts';
import { findNumerals, toHalfWidth } from '../../domain/numbers/numeral.ts';
import type { Passage } from '../passage.ts';
import { plainScript } from '../plain.ts';
import { shown } from './figure.ts';
import type { Doubt } from './verdict.ts';

const bare = (text: string) => plainScript(toHalfWidth(text)).replace(/[\s“”‘’"']/g, '');

const said = (cited: Passage[]) => cited.map((p) => bare(p.text)).join('\n');

const doubt = (field: string, code: string, what: string, cited: Passage[]): Doubt => ({
  field,
  code,
  message: `${what}不在所注的行里。`,
  advice: `所注的行是：${shown(cited.map((p) => p.text))}。请照来源改正，或给 evidence 加上讲到它的行。`,
});

export const provePerson = (name: string, cited: Passage[]): Doubt[] =>
  said(cited).includes(bare(name)) ? [] : [doubt('name', 'person-not-in-source', `“${name}”`, cited)];

/** An office or an honour as it is printed: its words stand in a row in the cited lines. */
export const proveStanding = (words: string, field: 'office' | 'honour', cited: Passage[]): Doubt[] =>
  said(cited).includes(bare(words)) ? [] : [doubt(field, `${field}-not-in-source`, `“${words}”`, cited)];

export const proveOrganisation = (name: string, cited: Passage[]): Doubt[] =>
  said(cited).includes(bare(name)) ? [] : [doubt('organisation', 'organisation-not-in-source', `“${name}”`, cited)];

/** Whether a text calls a union by any of its names, or within its own place: 市总工会, 市总, 省、市总工会. */
function calls(text: string, union: UnionData): boolean {
  const names = [union.name, ...union.aliases, ...union.names.map((n) => n.name)];
  if (names.some((name) => text.includes(bare(name)))) return true;
  const level = /([省市县区])总工会$/.exec(union.name)?.[1];
  return level !== undefined && new RegExp(`${level}(?:、[市县区])*总`).test(text);
}

/** `own` is the union on which the report is: what its report says without naming a union is said of it. */
export const proveUnion = (union: UnionData, own: string, cited: Passage[]): Doubt[] =>
  union.id === own || calls(said(cited), union)
    ? []
    : [doubt('unions', 'union-not-in-source', `工会“${union.name}”`, cited)];

/** Names in quotation or title marks, which are to be exact. */
export const proveTitles = (text: string, field: string, cited: Passage[]): Doubt[] =>
  [...text.matchAll(/“([^“”]+)”|《([^《》]+)》/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((words) => !said(cited).includes(bare(words)))
    .map((words) => doubt(field, 'title-not-in-source', `引号或书名号里的“${words}”`, cited));

/** Every number of a text stands in the passages, or is among `known` (the parts of the fact's date). */
export function proveNumbers(text: string, field: string, cited: Passage[], known: number[]): Doubt[] {
  const there = new Set([...known, ...cited.flatMap((p) => findNumerals(p.text).map((n) => n.value))]);
  return findNumerals(text)
    .filter((n) => !there.has(n.value))
    .map((n) => doubt(field, 'number-not-in-source', `文中的“${text.slice(n.start, n.end + 2)}”`, cited));
}
