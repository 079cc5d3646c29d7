/**
 * Measures search on a built site in Chromium, ours and two others, by queries drawn from its own text.
 * npx node scripts/bench/search/run.ts [--site dist] [--scale 1] [--seed 1] [--engines ours,pagefind,minisearch] [--most 300] [--wrong] [--traditional]
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as pagefind from 'pagefind';
import { type NameList, readNames } from '../../../src/client/search/names/names.ts';
import type { ReadPage } from '../../../src/integrations/search/read-page.ts';
import { readDocuments } from '../../../src/integrations/search/write-index.ts';
import { firstQueries, firstQuery, tableOfCosts } from './bytes.ts';
import { draw } from './draw.ts';
import type { Answer, EngineName } from './in-page.ts';
import { judge, quantile, type Row } from './judge.ts';
import type { Drawn } from './queries/corpus.ts';
import { serve } from './serve.ts';

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20260701' },
    engines: { type: 'string', default: 'ours,pagefind,minisearch' },
    port: { type: 'string', default: '4390' },
    // How many found pages of a query are loaded and looked at; the others are only counted.
    most: { type: 'string', default: '300' },
    wrong: { type: 'boolean', default: false },
    traditional: { type: 'boolean', default: false },
  },
});

/** Pagefind's own index of the site's pages, as it comes: its files by their address under `/stock/`. */
async function stockIndex(site: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'));
  const { index } = await pagefind.createIndex({ writePlayground: false });
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
  return folder;
}

/** The same text for MiniSearch, a document a section. */
function sections(documents: ReadPage[]): string {
  const all = documents.flatMap(({ url, title, blocks }) => {
    const byId = new Map<string, string[]>([['', []]]);
    for (const { id, text } of blocks) byId.set(id, [...(byId.get(id) ?? []), text]);
    return [...byId].map(([id, texts]) => ({
      url,
      title: id ? '' : title,
      section: id ? `${url}#${id}` : url,
      text: texts.join('\n'),
    }));
  });
  return JSON.stringify(all.map((section, id) => ({ id, ...section })));
}

const percent = (n: number | undefined) => (n === undefined ? '' : `${(n * 100).toFixed(1)}`);

function print(engine: string, rows: Row[]) {
  console.log(
    `\n${engine}\n| class | queries | recall | precision | first | section | empty | median ms | p95 ms | again |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const row of rows) {
    const numbers = [row.recall, row.precision, row.first, row.section, row.empty].map(percent);
    console.log(
      `| ${[row.of, row.queries, ...numbers, row.median.toFixed(1), row.p95.toFixed(1), row.again.toFixed(1)].join(' | ')} |`,
    );
    if (options.wrong) for (const line of row.wrong.slice(0, 8)) console.log(`    ${line}`);
  }
}

const edition = options.traditional ? '/zh-hant' : '';
const documents = readDocuments(options.site + edition);
const names = readNames(JSON.parse(readFileSync(`${options.site}${edition}/search/names.json`, 'utf8')) as NameList);
const drawn = draw(
  documents,
  names,
  Number(options.seed),
  Number(options.scale),
  edition ? 'traditional' : 'simplified',
);
const engines = options.engines.split(',').filter(Boolean) as EngineName[];
const extra = new Map([['/minisearch.json', sections(documents)]]);
const stock = engines.includes('pagefind') ? await stockIndex(options.site) : undefined;
const server = await serve(options.site, Number(options.port), extra, stock);
const executablePath = readFileSync('node_modules/.cache/browser-path', 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
await page.goto(`http://localhost:${options.port}/bench.html#${edition}`);
await page.waitForFunction('window.askAll');
const byUrl = new Map(documents.map((document) => [document.url, document]));
const classes = [...new Set(drawn.map(({ of }) => of))];
console.log(`${documents.length} pages, ${drawn.length} queries, seed ${options.seed}`);
for (const engine of engines) {
  const rows: Row[] = [];
  const all: Answer[] = [];
  for (const of of classes) {
    const mine: Drawn[] = drawn.filter((query) => query.of === of);
    const answers = await page.evaluate(([engine, queries, most]) => window.askAll(engine, queries, most), [
      engine,
      mine.map(({ query }) => query),
      Number(options.most),
    ] as const);
    rows.push(judge(of, mine, answers, byUrl));
    all.push(...answers);
  }
  print(engine, rows);
  const [first, again] = [all.map(({ ms }) => ms), all.map((answer) => answer.again)];
  const ms = (list: number[]) => [0.5, 0.95].map((q) => quantile(list, q).toFixed(1)).join(' / ');
  console.log(`all queries, median / p95 ms: ${ms(first)}; asked again: ${ms(again)}`);
}
const costs = [];
for (const query of firstQueries(drawn))
  costs.push({ query, ...(await firstQuery(browser, `http://localhost:${options.port}${edition}`, query)) });
console.log(`\n${tableOfCosts(costs)}`);
await browser.close();
server.close();
