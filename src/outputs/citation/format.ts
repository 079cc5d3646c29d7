/** Citations by an engine (Citation.js): an item in GB/T 7714-2025 and BibTeX. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../domain/citation.ts';
import { chinese, gbt7714 } from './style.ts';

const csl = plugins.config.get('@csl');
csl.styles.add('gbt7714', gbt7714);
csl.locales.add('zh-CN', chinese);
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** The item, and the day on which it was read where the standard asks for one: of pages and data, not of newspapers. */
export type Read = CslItem & { accessed?: { 'date-parts': number[][] } };

/** GB/T 7714-2025, one line of text. */
export const gbt = (item: Read): string =>
  new Cite(item).format('bibliography', { template: 'gbt7714', lang: 'zh-CN', format: 'text' }).trim();

export const bibtex = (items: CslItem[]): string => `${new Cite(items).format('bibtex').trim()}\n`;
