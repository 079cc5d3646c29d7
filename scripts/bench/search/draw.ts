/** Draws queries from the text of built pages, by classes, each with the pages that it should find. */
import type { ReadPage } from '../../../src/integrations/search/read-page.ts';
import { Corpus, type Drawn } from './queries/corpus.ts';
import { nonsense } from './queries/nonsense.ts';
import { dates, numbers, widths } from './queries/numbers.ts';
import { otherScript } from './queries/other-script.ts';
import { mixed, pairs, pieces } from './queries/pieces.ts';
import { type Name, pinyin } from './queries/pinyin.ts';
import type { Edition } from './queries/scripts.ts';
import { names as ofNames, titles } from './queries/titles.ts';

/** `scale` 1 draws several thousand queries; less draws less of every class. `names`: unions, people, terms and places. */
export function draw(
  documents: ReadPage[],
  names: Name[],
  seed: number,
  scale = 1,
  edition: Edition = 'simplified',
): Drawn[] {
  const corpus = new Corpus(documents, seed, edition);
  const n = (count: number) => Math.ceil(count * scale);
  const drawn = [
    titles('term', 'term')(corpus, n(300)),
    titles('milestone', 'milestone title')(corpus, n(300)),
    titles('report', 'report title')(corpus, n(100)),
    titles('union', 'union')(corpus, n(100)),
    ofNames(
      names.map(({ name }) => name),
      corpus,
      n(500),
    ),
    pieces(corpus, n(1400)),
    mixed(corpus, n(400)),
    numbers(corpus, n(400)),
    dates(corpus, n(100)),
    widths(corpus, n(200)),
    pairs(corpus, n(400)),
    otherScript(corpus, n(400)),
    pinyin(names, corpus, n(300)),
  ].flat();
  // A query that no page holds is none of its class.
  return [...drawn.filter(({ pages }) => pages.length > 0), ...nonsense(corpus, n(300))];
}
