/**
 * Prints, for an editor to read, the words of the built site that may have become a wrong Traditional one.
 * With a report's id: those in that report that no other report has.
 */
import { existsSync } from 'node:fs';
import { address } from '../src/domain/addresses/address.ts';
import type { ReadPage } from '../src/integrations/search/read-page.ts';
import { readDocuments } from '../src/integrations/search/write-index.ts';
import { type Both, wordsToRead } from '../src/integrations/traditional/proof/words.ts';

const id = process.argv[2];
const textsOf = ({ title, blocks }: ReadPage) => [title, ...blocks.map(({ text }) => text)];

if (!existsSync('dist')) {
  console.error('还没有网站可读：先运行 npm run build。');
  process.exit(1);
}
const texts: Both[] = [];
const known: string[] = [];
const made = readDocuments(`dist${address.traditional('')}`);
for (const [i, simplified] of readDocuments('dist').entries()) {
  const traditional = textsOf(made[i] as ReadPage);
  if (!id || simplified.url.startsWith(address.report(id)))
    texts.push(...textsOf(simplified).map((text, n): Both => [text, traditional[n] ?? '']));
  else if (simplified.url.startsWith(address.reports)) known.push(...textsOf(simplified));
}
const words = wordsToRead(texts, known);
for (const [way, places] of [...words].sort()) console.log(`${way}  ${places.join('　')}`);
console.log(
  words.size === 0
    ? `没有要读的字词${id ? `：报告“${id}”不在 dist 里，或其中没有别的报告没有的字词` : ''}。`
    : '请读一遍。不对的，写进 src/integrations/traditional/conversion/vocabulary.ts 的 phrases，例如 ["一起复习", "一起複習"]，并在 traditional.test.ts 里加一例。',
);
