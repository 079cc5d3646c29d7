/** `_headers`, which static hosts read (Netlify, Cloudflare Pages): a rule for each kind of address. */
import { address, underBase } from '../../domain/addresses/address.ts';
import { kindOf } from '../../domain/addresses/kind.ts';
import { always, type Headers, ruleOf, transport } from './rules.ts';

/** Folders of files, with one of the files. `_headers` knows no endings. */
const folders = [
  ['/assets/', 'x.js'],
  ...['fragment', 'index', 'filter'].map((part) => [`${address.searchIndex}${part}/`, 'x']),
  ['/data/', 'x.json'],
  ['/cards/', 'x.png'],
  ['/citations/reports/', 'x.bib'],
  ['/citations/milestones/', 'x.bib'],
  ['/citations/figures/', 'x.bib'],
] as [folder: string, file: string][];

/** `pages` are the addresses of all pages, from the root of the site. */
export function headersFile(pages: string[], base: string): string {
  const rules = new Map<string, Headers>([['/*', { ...always, ...transport }]]);
  for (const [folder, file] of folders)
    for (const path of [folder, address.traditional(folder)]) {
      const { 'Content-Security-Policy': policy = '', ...others } = ruleOf(path + file).headers;
      // Hosts put together what all fitting rules say, and a page under two policies has what both allow: no styles.
      const alone = !pages.some((page) => page.startsWith(path));
      rules.set(`${path}*`, alone ? { ...others, 'Content-Security-Policy': policy } : others);
    }
  rules.set(address.worker, ruleOf(address.worker).headers);
  for (const path of pages)
    rules.set(
      kindOf(path, (place) => `:p${place}`),
      ruleOf(path).headers,
    );
  const written = [...rules].map(([path, headers]) =>
    [underBase(base, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${['# What hosts that read this file send; made from src/outputs/hosting/rules.ts.', ...written].join('\n')}\n`;
}
