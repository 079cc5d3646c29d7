/** Citations by an engine (Citation.js): an item in GB/T 7714-2025. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type CslItem, isoDate } from '../../domain/citation.ts';
import { rememberOf } from '../../domain/remember.ts';
import { chinese, gbt7714 } from './style.ts';

const csl = plugins.config.get('@csl');
csl.styles.add('gbt7714', gbt7714);
csl.locales.add('zh-CN', chinese);

/** By the engine, for whatever can be cited. It is asked itself: what `Cite` checks and copies before it takes as long again. */
export function gbtByEngine(item: CslItem): string {
  const engine = csl.engine([item], 'gbt7714', 'zh-CN', 'text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}

/** Only in texts of these signs the engine reads no mark-up, and changes nothing. Of a name it takes marks off. */
const letters = /^[\p{Script=Han}\p{N}A-Za-z]+$/u;
const plain = /^[\p{Script=Han}\p{N}A-Za-z，、；：·%《》“”（）—～-]+$/u;

/**
 * The archive's own milestones and figures, most of what is cited, all of one form: the engine takes a hundred times as long to
 * say the same (a test has both say it). Undefined where it might say it otherwise.
 */
export function gbtOfOwn({ type, author, title, issued, accessed, archive, URL }: CslItem): string | undefined {
  const [name, more] = author.map(({ literal }) => literal);
  const known = !issued || (!issued.circa && issued['date-parts'][0]?.length === 3);
  if (type === 'article-newspaper' || name === undefined || more !== undefined || accessed || !known) return undefined;
  if (![name, archive].every((text) => letters.test(text)) || !plain.test(title)) return undefined;
  const updated = issued ? `（${isoDate(issued)}）` : '';
  const [kind, where] = type === 'dataset' ? ['[DS/OL]', archive + updated] : ['[EB/OL]', updated];
  return `${[name, title + kind, where, URL].filter(Boolean).join('. ')}.`;
}

/** GB/T 7714-2025, one line of text. */
export const gbt = rememberOf((item: CslItem): string => gbtOfOwn(item) ?? gbtByEngine(item));
