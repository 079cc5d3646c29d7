/** What the first query of a visit costs: all that is fetched from the key that opens the dialog to its results. */
import type { Browser } from '@playwright/test';
import type { Drawn } from './queries/corpus.ts';

export interface Cost {
  /** Bytes over the wire, headers included. */
  bytes: number;
  /** The same by file. */
  files: [path: string, bytes: number][];
}

/** Opens a page of the site afresh, then asks; `origin` is where a host with gzip serves the site. */
export async function firstQuery(browser: Browser, origin: string, query: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const paths = new Map<string, string>();
  const files: Cost['files'] = [];
  client.on('Network.requestWillBeSent', ({ requestId, request }) =>
    paths.set(requestId, new URL(request.url).pathname),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    files.push([paths.get(requestId) ?? '', encodedDataLength]),
  );
  await page.goto(`${origin}/about/`);
  await page.waitForLoadState('networkidle');
  files.length = 0;
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
  await page.getByRole('status').filter({ hasText: /找到/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files };
}

/** What a file is, by its path. */
const kindOf = (path: string): string =>
  ([
    ['names', /\/search\/names\.json$/],
    ['settings', /query\.json$/],
    ['Pagefind itself', /pagefind\.js$|wasm\.|entry\.json$/],
    ['list of parts', /\.pf_meta$/],
    ['parts of the index', /\.pf_index$/],
    ['pages shown', /\.pf_fragment$/],
    ['scripts', /\.js$/],
  ].find(([, pattern]) => (pattern as RegExp).test(path))?.[0] as string | undefined) ?? 'other';

/** As many queries of each class are asked as the first of a visit. */
const ofEachClass = 3;

/** The queries that are asked as the first of a visit: some of every class that a reader types. */
export function firstQueries(drawn: Drawn[]): string[] {
  const classes = [...new Set(drawn.map(({ of }) => of))].filter((of) => of !== 'nonsense');
  return classes.flatMap((of) =>
    drawn
      .filter((query) => query.of === of)
      .slice(0, ofEachClass)
      .map(({ query }) => query),
  );
}

const spread = (list: number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  return `${[sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((n) => ((n ?? 0) / 1000).toFixed(1)).join(' | ')}`;
};

/** A table of bytes by kind of file, in KB, and the query that cost most. */
export function tableOfCosts(costs: (Cost & { query: string })[]): string {
  const kinds = [...new Set(costs.flatMap(({ files }) => files.map(([path]) => kindOf(path))))];
  const ofKind = (files: Cost['files'], kind: string) =>
    files.filter(([path]) => kindOf(path) === kind).reduce((sum, [, bytes]) => sum + bytes, 0);
  const worst = costs.reduce((a, b) => (a.bytes > b.bytes ? a : b));
  return [
    `first query of a visit, KB (${costs.length} queries; most: ${worst.query})`,
    '| | least | median | most |',
    '| --- | --- | --- | --- |',
    `| all | ${spread(costs.map(({ bytes }) => bytes))} |`,
    ...kinds.map((kind) => `| ${kind} | ${spread(costs.map(({ files }) => ofKind(files, kind)))} |`),
  ].join('\n');
}
