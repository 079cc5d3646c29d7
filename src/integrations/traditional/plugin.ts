/** `words.ts?traditional` in an import is the module with its texts in Traditional characters, and in the words that the site itself uses there. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { traditionalConverter } from './conversion/convert.ts';

const query = '?traditional';

export function traditionalModules(): Plugin {
  const convert = traditionalConverter([], 'site');
  return {
    name: 'traditional-modules',
    load(id) {
      return id.endsWith(query) ? convert(readFileSync(id.slice(0, -query.length), 'utf8')) : undefined;
    },
  };
}
