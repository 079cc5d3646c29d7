/**
 * The search against the truth: queries drawn from the text of the built pages, answered by the real search in a
 * browser. It guards every change of the search. scripts/bench/search/run.ts draws more.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { firstQuery } from '../../scripts/bench/search/bytes.ts';
import { draw } from '../../scripts/bench/search/draw.ts';
import { judge } from '../../scripts/bench/search/judge.ts';
import type { Drawn } from '../../scripts/bench/search/queries/corpus.ts';
import { serve } from '../../scripts/bench/search/serve.ts';
import { type NameList, readNames } from '../../src/client/search/names/names.ts';
import { readDocuments } from '../../src/integrations/search/write-index.ts';

const documents = readDocuments('dist');
const names = readNames(JSON.parse(readFileSync('dist/search/names.json', 'utf8')) as NameList);
const drawn = draw(documents, names, 20260701, 0.2);
const classes = [...new Set(drawn.map(({ of }) => of))];
test.describe.configure({ mode: 'serial' });

let server: Server;
let host: string;
test.beforeAll(async () => {
  // Any free port: the system knows which.
  server = await serve('dist', 0, new Map());
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

test('what is found is what is there, class by class', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${host}/bench.html`);
  await page.waitForFunction('window.askAll');
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const wrong: string[] = [];
  expect(drawn.length).toBeGreaterThan(800);
  for (const of of classes) {
    const mine: Drawn[] = drawn.filter((query) => query.of === of);
    const answers = await page.evaluate(
      (queries) => window.askAll('ours', queries, 300),
      mine.map(({ query }) => query),
    );
    const row = judge(of, mine, answers, byUrl);
    const holds =
      row.recall === 1 &&
      row.precision === 1 &&
      (row.first ?? 1) >= 0.99 &&
      (row.section ?? 1) >= 0.99 &&
      (row.empty ?? 1) === 1;
    if (!holds) wrong.push(of, ...row.wrong);
  }
  expect(wrong).toEqual([]);
});

test('the first query of a visit costs little', async ({ browser }) => {
  for (const query of ['粤工惠', '职工书屋', '海员工会', '2018年6月']) {
    const { bytes, files } = await firstQuery(browser, host, query);
    expect(bytes, files.map(([path, size]) => `${size} ${path}`).join('\n')).toBeLessThan(160_000);
  }
});

test('every page for searching was read whole: its blocks are its text', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${host}/about/`);
  const urls = documents.map(({ url }) => url);
  const texts = await page.evaluate(async (urls) => {
    const parser = new DOMParser();
    const left =
      'script, style, template, noscript, nav, form, svg, iframe, [data-pagefind-ignore], [aria-hidden=true], h1';
    return Promise.all(
      urls.map(async (url) => {
        const body = parser
          .parseFromString(await (await fetch(url)).text(), 'text/html')
          .querySelector('[data-pagefind-body]');
        for (const element of body?.querySelectorAll(left) ?? []) element.remove();
        return (body?.textContent ?? '').replace(/[\s\u200b\u00ad]/g, '');
      }),
    );
  }, urls);
  for (const [i, { url, blocks }] of documents.entries())
    expect(blocks.map(({ text }) => text.replace(/\s/g, '')).join(''), url).toBe(texts[i]);
});
