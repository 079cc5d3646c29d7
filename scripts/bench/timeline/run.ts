/**
 * The timeline at scale: `npx node scripts/bench/timeline/run.ts [milestones] [--keep]`. Builds an archive of so many made
 * milestones (pages only, no pictures), then prints the heaviest page of every kind, and on a phone's screen with the
 * processor slowed four times how long the heaviest timeline takes to answer a filter, and a frame while scrolling.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, devices } from '@playwright/test';
import { makeArchive, usual } from '../made/archive.ts';
import { build } from '../scale/build.ts';

const folder = '.build/bench-timeline';
const count = Number(process.argv[2] ?? 20_000);
const port = Number(process.env.TEST_PORT ?? 4391);
const slowdown = Number(process.env.SLOWDOWN ?? 4);

if (!process.argv.includes('--keep')) {
  makeArchive(folder, count / usual.milestones);
  const { phases } = build(folder, `${folder}/dist`, false);
  console.log(`pages built in ${phases.pages?.seconds.toFixed(0)} s`);
}

/** The kind of a page: its address without ids and years. */
const words = new Set(['milestones', 'reports', 'unions', 'topics', 'figures', 'glossary', 'citations', 'timeline']);
for (const word of ['months', 'years', 'search', 'about', 'embed']) words.add(word);
const kindOf = (path: string) => path.replace(/[^/]+/g, (part) => (words.has(part) ? part : '…'));

const site = join(folder, 'dist');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    bytes: gzipSync(readFileSync(join(site, file))).length,
  }))
  .sort((a, b) => b.bytes - a.bytes);
console.log(`${pages.length} pages; the heaviest of each kind, KB gzip:`);
for (const [kind, [first]] of Map.groupBy(pages, ({ path }) => kindOf(path)))
  if (first)
    console.log(
      `  ${(first.bytes / 1024).toFixed(1).padStart(6)}  ${kind}${kind === first.path ? '' : `  ${first.path}`}`,
    );

const heaviest = pages.find(({ path }) => /timeline\/(\d{4}\/)?$/.test(path))?.path ?? '/timeline/';
const server = spawn('sirv', [site, '--port', String(port), '--quiet']);
try {
  for (let tries = 0; !(await fetch(`http://localhost:${port}/`).catch(() => null))?.ok; tries += 1) {
    if (tries > 100) throw new Error('the server does not answer');
    await wait(300);
  }
  const executablePath = readFileSync('node_modules/.cache/browser-path', 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ ...devices['Pixel 7'] })).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`http://localhost:${port}${heaviest}`);
  const measured = await page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    // A message sent from a frame arrives once the frame is drawn.
    const drawn = () =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        }),
      );
    const filters: number[] = [];
    const choose = async (select: HTMLSelectElement, value: string) => {
      await frame();
      await frame();
      // Asked for first, so that what the page does after its frame is not counted.
      const answered = drawn();
      const started = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await answered;
      filters.push(performance.now() - started);
    };
    for (const select of document.querySelectorAll<HTMLSelectElement>('.timeline-filters select'))
      for (const { value } of [...[...select.options].slice(1, 6), { value: '' }]) await choose(select, value);
    const frames: number[] = [];
    let last = await frame();
    for (let i = 0; i < 120; i += 1) {
      scrollBy(0, 300);
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return { filters, frames, items: document.querySelectorAll('.timeline .item').length };
  });
  const quantile = (list: number[], share: number) =>
    ([...list].sort((a, b) => a - b)[Math.round(share * (list.length - 1))] ?? 0).toFixed(0);
  console.log(`${heaviest}, ${measured.items} milestones, phone, processor slowed ${slowdown} times:`);
  console.log(
    `  filter, until it is drawn: median ${quantile(measured.filters, 0.5)} ms, most ${quantile(measured.filters, 1)} ms`,
  );
  console.log(
    `  frame while scrolling: median ${quantile(measured.frames, 0.5)} ms, 95 % ${quantile(measured.frames, 0.95)} ms`,
  );
  await browser.close();
} finally {
  server.kill();
}
