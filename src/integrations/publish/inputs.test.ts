import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { inputsDigest, variables } from './inputs.ts';

const root = mkdtempSync(join(tmpdir(), 'inputs-'));
const environment = { ...process.env };
after(() => {
  process.env = environment;
  rmSync(root, { recursive: true });
});

const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const files = [
  'archive/content/reports/a.mdx',
  'archive/content/topics.yaml',
  'archive/originals/a.txt',
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public/display.js',
  'scripts/astro.env',
  'src/pages/index.astro',
  'src/styles/base.css',
  'tsconfig.json',
];

beforeEach(() => {
  for (const file of files) put(file, file);
  process.env = { ...environment, ARCHIVE_DIR: join(root, 'archive'), SOURCE_DATE_EPOCH: '1795824000' };
  for (const name of variables) if (name !== 'ARCHIVE_DIR') delete process.env[name];
});

const changes: [what: string, change: () => void][] = [
  ...files.map((file): [string, () => void] => [`a change of ${file}`, () => put(file, `${file}.`)]),
  ['a file that comes', () => put('archive/content/reports/b.mdx', '')],
  ['a file that goes', () => rmSync(join(root, 'src/styles/base.css'))],
  [
    'a name that changes',
    () => {
      rmSync(join(root, 'src/styles/base.css'));
      put('src/styles/basis.css', 'src/styles/base.css');
    },
  ],
  ['settings of Vite', () => put('.env', 'X=1')],
  ['the day', () => Object.assign(process.env, { SOURCE_DATE_EPOCH: '1795910400' })],
  ...variables.map((name): [string, () => void] => [
    name,
    () => Object.assign(process.env, { [name]: `${root}/other` }),
  ]),
];

for (const [what, change] of changes)
  test(`${what} makes other inputs, and nothing changed the same`, () => {
    const before = inputsDigest(root);
    assert.equal(inputsDigest(root), before);
    change();
    assert.notEqual(inputsDigest(root), before);
    rmSync(join(root, '.env'), { force: true });
    rmSync(join(root, 'archive/content/reports/b.mdx'), { force: true });
    rmSync(join(root, 'src/styles/basis.css'), { force: true });
  });

/** Read for other ends: where the site goes, what a build says, how drafts and tests are made. The day is digested by itself. */
const elsewhere = [
  'BUILD_INPUTS',
  'FONTCONFIG_FILE',
  'OUT_DIR',
  'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE',
  'PHASES',
  'SOURCE_DATE_EPOCH',
];

test('every variable of the environment that the program reads is an input', () => {
  const texts = globSync(['src/**/*.{ts,astro}', 'astro.config.mjs'])
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'));
  const read = texts.flatMap((text) => [
    ...[...text.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name),
    ...[...text.matchAll(/\{([^{}]*)\} = process\.env/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.split(':')[0]?.trim()),
    ),
  ]);
  assert.ok(read.includes('SITE'));
  const known = [...variables, ...elsewhere];
  assert.deepEqual(
    [...new Set(read)].filter((name) => !known.includes(name ?? '')),
    [],
  );
});
