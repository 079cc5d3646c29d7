/** Citations by an engine (Citation.js): an item in GB/T 7714-2025. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../domain/citation.ts';
import { rememberOf } from '../../domain/remember.ts';
import { chinese, gbt7714 } from './style.ts';

const csl = plugins.config.get('@csl');
csl.styles.add('gbt7714', gbt7714);
csl.locales.add('zh-CN', chinese);

/** GB/T 7714-2025, one line of text. */
export const gbt = rememberOf((item: CslItem): string => {
  // The engine itself: what `Cite` checks and copies before it takes as long again, and these items are of our own making.
  const engine = csl.engine([item], 'gbt7714', 'zh-CN', 'text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
});
