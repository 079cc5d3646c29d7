/** A search document as a row of words: title, text, dates and scaled numbers, single characters. */
import { datesIn, widen } from '../../src/search/dates.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { writtenOutRows } from '../../src/search/numbers.ts';
import { blockTokens, characterTokens, dateToken, gap, titleSpan } from '../../src/search/tokens.ts';
import { units } from '../../src/search/units.ts';

const fill = (count: number): string[] => Array.from({ length: count }, () => gap);

/** The words in their places. Those of the title stand before `titleSpan`, all others after it. */
export function recordWords(document: SearchDocument): string[] {
  const title = units(document.title);
  const blocks = document.blocks.map((block) => units(block.text));
  const texts = [document.title, ...document.blocks.map((block) => block.text)];
  const dates = new Set(texts.flatMap((text) => datesIn(text.normalize('NFKC'))).flatMap(({ date }) => widen(date)));
  const titleTokens = blockTokens(title).slice(0, titleSpan - 1);
  const all = [title, ...blocks];
  return [
    ...titleTokens,
    ...fill(titleSpan - titleTokens.length),
    ...blocks.flatMap((block) => [...blockTokens(block), gap]),
    ...all.flatMap((row) => writtenOutRows(row)).flatMap((row) => [...blockTokens(row), gap]),
    ...[...dates].flatMap((date) => [dateToken(date), gap]),
    ...characterTokens(all.flat()).flatMap((token) => [token, gap]),
  ];
}
