/**
 * The same content in other generators, as plain Markdown: `node scripts/bench/scale/others/run.ts [reports] [rounds] [names…]`. Installs
 * Eleventy and Starlight into `node_modules/.cache/bench-scale`; Hugo is timed where the system has it. Ours and theirs
 * are built in turn, round after round; the table has the medians of seconds by the clock and of all processors.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeArchive } from '../../made/archive.ts';
import { build } from '../build.ts';
import { generators, isThere } from './generators.ts';
import { markdownOf } from './markdown.ts';

const [reports = 100, rounds = 3] = process.argv.slice(2, 4).map(Number);
/** Those to compare with: all of them where none is named. */
const only = process.argv.slice(4);
const cache = resolve('node_modules/.cache/bench-scale');
// Within it, so that packages are found without a link, which Vite would follow.
const folder = join(cache, 'sites');

mkdirSync(cache, { recursive: true });
// Hugo is not of npm.
if (only.join() !== 'Hugo') {
  copyFileSync(join(import.meta.dirname, 'package.json'), join(cache, 'package.json'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: cache, stdio: 'inherit' });
}

const archive = join(folder, 'archive');
makeArchive(archive, reports);
const pages = markdownOf(archive);
const put = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const others = generators(join(cache, 'node_modules/.bin')).filter(
  ({ name, command: [program = ''] }) => (only.length === 0 || only.includes(name)) && isThere(program),
);
for (const { name, pages: at, front, files } of others) {
  const own = join(folder, name);
  rmSync(own, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) put(join(own, file), text);
  for (const { path, title, body } of pages)
    put(join(own, at, `${path}.md`), `---\n${front}title: ${JSON.stringify(title)}\n---\n\n${body}`);
}

interface Spent {
  seconds: number;
  cpu: number;
  /** Pages that were made. */
  made: number;
}

const htmlIn = (out: string) =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

/** A clean build; its processors' seconds are those of the child and its children, as the shell's `times` tells them. */
function timed(name: string, command: string[]): Spent {
  const own = join(folder, name);
  for (const made of ['dist', 'public', '.astro']) rmSync(join(own, made), { recursive: true, force: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" >&2 && times', 'sh', ...command], {
    cwd: own,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const [user = 0, system = 0] = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return { seconds, cpu: user + system, made: htmlIn(join(own, name === 'Hugo' ? 'public' : 'dist')) };
}

const results = new Map<string, Spent[]>();
const add = (name: string, spent: Spent) => results.set(name, [...(results.get(name) ?? []), spent]);
for (let round = 0; round < rounds; round += 1) {
  const out = join(folder, 'ours');
  const { phases } = build(archive, out, false, true);
  const made = htmlIn(out);
  const none = { seconds: 0, cpu: 0 };
  add('ours, whole build', { ...(phases.whole ?? none), made });
  add('ours, pages alone', { ...(phases.pages ?? none), made: made - htmlIn(join(out, 'zh-hant')) });
  for (const { name, command } of others) add(name, timed(name, command));
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
console.log('| | seconds | of the processors | pages | ms a page |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, all] of results) {
  const [seconds, cpu, made] = [median(all.map((s) => s.seconds)), median(all.map((s) => s.cpu)), all[0]?.made ?? 0];
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${made} | ${((cpu * 1000) / made).toFixed(2)} |`,
  );
}
