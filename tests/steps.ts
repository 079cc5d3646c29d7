/** The steps of a test run: what must hold, and what each step waits for. */
import { findOriginals } from '../src/originals/files/find.ts';

export interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Steps that must have passed before. */
  after?: string[];
  /** It uses both cores itself, so nothing runs beside it. */
  alone?: boolean;
}

/** Astro is started through Node, as package.json does: its command is another file on Windows. */
const astro = (...args: string[]) => [
  'node',
  '--env-file=scripts/astro.env',
  'node_modules/astro/bin/astro.mjs',
  ...args,
];
const build = astro('build', '--silent');
const unit = (...files: string[]) => ['node', '--test', '--test-reporter=dot', ...files];

/** The invented archive, as built on one day, and a folder that holds no source. */
const fixture = { ARCHIVE_DIR: 'tests/fixtures/site', SOURCE_DATE_EPOCH: '1795824000' };
const none = 'tests/fixtures/good';

/** What says within a minute whether a change is wrong. */
export const quick: Step[] = [
  { name: '类型', command: astro('check', '--minimumSeverity', 'warning') },
  { name: '写法', command: ['biome', 'check', '.'] },
  {
    name: '单元',
    command: unit('src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/content.test.ts', 'tests/originals.test.ts'),
  },
  { name: '内容检查', command: ['node', 'scripts/check.ts'] },
];

/** The sites that pages are tested on (playwright.config.ts serves them), each built once. */
export function builds(): Step[] {
  const atHand = findOriginals();
  return [
    { name: '生成', command: build, env: { ORIGINALS_DIR: '' } },
    {
      name: '生成试验用的档案',
      command: build,
      env: { ...fixture, OUT_DIR: '.build/fixture', ORIGINALS_DIR: none },
    },
    {
      name: '生成试验用的档案，带原文',
      command: build,
      env: { ...fixture, OUT_DIR: '.build/originals', ORIGINALS_DIR: '' },
    },
    // In one: under another address, and with the sources where they are at hand.
    {
      name: `在 /archive/ 下生成${atHand ? '，带原文' : ''}`,
      command: build,
      env: { OUT_DIR: '.build/base/archive', BASE: '/archive/', ORIGINALS_DIR: atHand ?? '' },
    },
  ];
}

/** All of it. */
export function whole(): Step[] {
  const atHand = findOriginals();
  const sites = builds();
  const [site, , , based] = sites.map(({ name }) => name) as [string, string, string, string];
  const html = [
    'dist/**/*.html',
    '.build/originals/**/*.html',
    ...(atHand ? ['.build/base/archive/reports/**/*.html'] : []),
  ];
  return [
    ...sites,
    ...quick,
    { name: '书', command: ['node', 'scripts/book.ts'], after: [site] },
    { name: '服务器', command: unit('tests/servers.test.ts'), after: [sites[1]?.name ?? ''] },
    {
      name: '生成的规矩',
      command: unit('tests/build.test.ts'),
      env: { FIXTURE_IS_NEW: '1' },
      after: [sites[1]?.name ?? ''],
    },
    {
      name: '核对试验用的档案',
      command: ['node', 'scripts/verify.ts'],
      env: { ...fixture, OUT_DIR: '.build/originals', ORIGINALS_DIR: '' },
      after: [sites[2]?.name ?? ''],
    },
    ...(atHand
      ? [
          {
            name: '核对',
            command: ['node', 'scripts/verify.ts'],
            env: { OUT_DIR: '.build/base/archive', ORIGINALS_DIR: atHand },
            after: [based],
          },
        ]
      : []),
    { name: 'HTML', command: ['html-validate', '--max-warnings=0', ...html], after: sites.map(({ name }) => name) },
    { name: '浏览器', command: ['playwright', 'test'], after: sites.map(({ name }) => name), alone: true },
  ];
}
