/**
 * Reading on a phone: Lighthouse on one page of each kind, and on the same text in a stock Starlight site.
 * npx node scripts/bench/reading/run.ts [--site dist] [--runs 3] [--sites ours,starlight] [--protocols http/1.1,h2] [--kinds home,report]
 */
import { parseArgs } from 'node:util';
import { install, load } from './install.ts';
import { type Reading, startLighthouse } from './lighthouse.ts';
import { benchPages } from './pages.ts';
import { startHost } from './serve.ts';
import { buildStarlight } from './starlight.ts';

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
    sites: { type: 'string', default: 'ours,starlight' },
    protocols: { type: 'string', default: 'http/1.1,h2' },
    kinds: { type: 'string', default: 'home,report,milestone,timeline,union,metric,search' },
    port: { type: 'string', default: process.env.TEST_PORT ?? '4391' },
  },
});
const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** A line of the table: medians of the runs. */
function row(name: string, readings: Reading[]): string {
  const of = (pick: (reading: Reading) => number) => median(readings.map(pick));
  const scores = readings[0]?.scores.map((_, i) => of(({ scores }) => scores[i] ?? 0)).join(' / ');
  const times = [of((r) => r.lcp).toFixed(0), of((r) => r.cls).toFixed(3), of((r) => r.tbt).toFixed(0)];
  return `| ${[name, scores, ...times, kilobytes(of((r) => r.bytes)), of((r) => r.requests)].join(' | ')} |`;
}

install();
const pages = benchPages(options.site).filter(({ kind }) => options.kinds.split(',').includes(kind));
const folders: Record<string, () => string> = {
  ours: () => options.site,
  starlight: () => buildStarlight(benchPages(options.site)),
};
const sites = options.sites.split(',').map((name) => ({ name, folder: folders[name]?.() ?? name }));
const certificate = await (await load('selfsigned')).generate([{ name: 'commonName', value: 'localhost' }]);
const tls = { key: certificate.private, cert: certificate.cert };
const chrome = await startLighthouse();

for (const protocol of options.protocols.split(',')) {
  const h2 = protocol === 'h2';
  const hosts = await Promise.all(
    sites.map(({ folder }, i) => startHost({ folder, port: Number(options.port) + i, ...(h2 && { tls }) })),
  );
  const readings = new Map<string, Reading[]>();
  for (let run = 0; run < Number(options.runs); run += 1)
    for (const { kind, path } of pages)
      for (const [i, { name }] of sites.entries()) {
        const reading = await chrome.read(`${h2 ? 'https' : 'http'}://localhost:${Number(options.port) + i}${path}`);
        const line = `${kind}, ${name}`;
        readings.set(line, [...(readings.get(line) ?? []), reading]);
      }
  console.log(`\n${h2 ? 'HTTP/2, TLS' : 'HTTP/1.1'}, gzip, median of ${options.runs}\n`);
  console.log('| page | speed / access / practice / search engines | LCP ms | CLS | TBT ms | KB | requests |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [line, list] of readings) console.log(row(line, list));
  for (const host of hosts) await host.terminate();
}
chrome.stop();
