/** Proves the printed words of a figure: they stand in the lines that it cites, in a row. */
import type { Passage } from '../passage.ts';
import { plainScript } from '../plain.ts';
import type { Doubt } from './verdict.ts';

/** Lines are joined with spaces or without, so spaces do not count. */
const solid = (text: string) => plainScript(text.replace(/\s/gu, ''));

/** Nothing is wrong with a quotation that is not there. */
export function proveQuote(quote: string | undefined, cited: Passage[]): Doubt[] {
  if (quote === undefined || cited.some(({ text }) => solid(text).includes(solid(quote)))) return [];
  const message = `引的字样“${quote}”不在所注的行里。`;
  const advice = '引来源的字样要一字不差、连在一起（换行不算，更正过的字照更正）；请对照来源改正 quote 或 evidence。';
  return [{ field: 'quote', code: 'quote-not-in-source', message, advice }];
}
