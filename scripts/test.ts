/** Everything that must hold, in turn: types, lint, unit tests, build with its checks, HTML, and pages in a browser. */
import { spawnSync } from 'node:child_process';
import { findOriginals } from '../src/originals/find.ts';

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

/** Astro is started through Node, as package.json does: its command is another file on Windows. */
const astro = (...args: string[]) => [
  'node',
  '--env-file=scripts/astro.env',
  'node_modules/astro/bin/astro.mjs',
  ...args,
];

/** Where the sources are at hand, a site with originals is built beside, and verified. */
const originals = findOriginals();
const withOriginals = { OUT_DIR: '.build/originals', ORIGINALS_DIR: originals ?? '' };
const evidence: Step[] = originals
  ? [
      { name: '带原文生成', command: astro('build', '--silent'), env: withOriginals },
      { name: '核对', command: ['node', 'scripts/verify.ts'], env: withOriginals },
      { name: '原文 HTML', command: ['html-validate', '--max-warnings=0', '.build/originals/reports/**/*.html'] },
    ]
  : [];

const steps: Step[] = [
  { name: '类型', command: astro('check', '--minimumSeverity', 'warning') },
  { name: '写法', command: ['biome', 'check', '.'] },
  {
    name: '单元与内容检查',
    command: ['node', '--test', '--test-reporter=dot', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
  },
  { name: '生成', command: astro('build', '--silent') },
  {
    name: '在 /archive/ 下生成',
    command: astro('build', '--silent'),
    env: { OUT_DIR: '.build/base/archive', BASE: '/archive/' },
  },
  { name: '书', command: ['node', 'scripts/book.ts'] },
  { name: 'HTML', command: ['html-validate', '--max-warnings=0', 'dist/**/*.html'] },
  ...evidence,
  { name: '浏览器', command: ['playwright', 'test'] },
];

let failed = 0;
for (const { name, command, env } of steps) {
  const started = performance.now();
  console.log(`\n== ${name}：${command.join(' ')}`);
  const { status } = spawnSync(command[0] ?? '', command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (status !== 0) failed += 1;
  console.log(
    `== ${name}：${status === 0 ? '通过' : '不通过'}，${((performance.now() - started) / 1000).toFixed(1)} 秒`,
  );
}
console.log(`\n${steps.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
