/** The pages that the reading benchmark compares: one of each kind, the heaviest where there are many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BenchPage {
  kind: string;
  /** From the root, with a slash at both ends. */
  path: string;
  html: string;
}

const kinds: [kind: string, path: RegExp][] = [
  ['home', /^\/$/],
  ['report', /^\/reports\/[^/]+\/$/],
  ['milestone', /^\/milestones\/[^/]+\/$/],
  ['timeline', /^\/timeline\/$/],
  ['union', /^\/unions\/[^/]+\/$/],
  ['metric', /^\/figures\/[^/]+\/$/],
  ['search', /^\/search\/$/],
];

/** Reads the built site in the folder `site`. */
export function benchPages(site: string): BenchPage[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
  const read = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
  return kinds.map(([kind, pattern]) => {
    const [heaviest] = paths
      .filter((path) => pattern.test(path))
      .map((path) => ({ kind, path, html: read(path) }))
      .sort((a, b) => gzipSync(b.html).length - gzipSync(a.html).length);
    if (!heaviest) throw new Error(`${site} has no page of the kind ${kind}`);
    return heaviest;
  });
}
