/**
 * The timeline at scale: `node scripts/bench/timeline/run.ts [milestones] [--keep]`. Builds an archive of so many made
 * milestones (pages only, no pictures), then measures the weight of timeline pages, and on a phone's screen with the
 * processor slowed four times how long a filter and a frame of scrolling take on the heaviest of them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, devices } from '@playwright/test';
import { makeArchive } from './make.ts';

const folder = '.build/bench-timeline';
const count = Number(process.argv[2] ?? 20_000);
const port = Number(process.env.TEST_PORT ?? 4391);
const slowdown = Number(process.env.SLOWDOWN ?? 4);

if (!process.argv.includes('--keep')) {
  makeArchive(folder, count);
  const started = performance.now();
  const { status } = spawnSync('astro', ['build', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, CARDS: 'off', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('the build failed');
  console.log(`pages built in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const site = join(folder, 'dist');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) =>
    /(^|\/)timeline\/.*index\.html$|^(unions|topics|milestones)\/[^/]+\/index\.html$|^index\.html$/.test(file),
  )
  .map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    bytes: gzipSync(readFileSync(join(site, file))).length,
  }))
  .sort((a, b) => b.bytes - a.bytes);
console.log(`${pages.length} pages; the heaviest, KB gzip:`);
for (const { path, bytes } of pages.slice(0, 5)) console.log(`  ${(bytes / 1024).toFixed(1)}  ${path}`);

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
    const filters: number[] = [];
    for (const select of document.querySelectorAll<HTMLSelectElement>('.timeline-filters select')) {
      for (const option of [...select.options].slice(1, 6)) {
        const started = performance.now();
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        document.body.getBoundingClientRect();
        filters.push(performance.now() - started);
        await frame();
      }
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
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
    `  filter and layout: median ${quantile(measured.filters, 0.5)} ms, most ${quantile(measured.filters, 1)} ms`,
  );
  console.log(
    `  frame while scrolling: median ${quantile(measured.frames, 0.5)} ms, 95 % ${quantile(measured.frames, 0.95)} ms`,
  );
  await browser.close();
} finally {
  server.kill();
}
