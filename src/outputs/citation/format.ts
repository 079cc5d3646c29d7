/** Citations by an engine (Citation.js): an item in GB/T 7714-2025. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../domain/citation.ts';
import { rememberOf } from '../../domain/remember.ts';
import { chinese, gbt7714 } from './style.ts';

const csl = plugins.config.get('@csl');
csl.styles.add('gbt7714', gbt7714);
csl.locales.add('zh-CN', chinese);

/** GB/T 7714-2025, one line of text. */
export const gbt = rememberOf((item: CslItem): string =>
  new Cite(item).format('bibliography', { template: 'gbt7714', lang: 'zh-CN', format: 'text' }).trim(),
);
