import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkDrafts } from '../originals/drafts.ts';
import { readContent } from '../reader/read.ts';
import { type Batch, importAll, type Outcome } from './batch.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(folder, { recursive: true }));

const fixtures = 'tests/fixtures/import';
let archives = 0;

/** An archive of its own for each test: the invented one, without its sources. */
function archive(): Batch {
  archives += 1;
  const root = join(folder, `${archives}`);
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  return { root, originals: join(root, 'originals'), thisYear: 2026 };
}

async function run(batch: Batch, ...paths: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of importAll(paths, readContent(batch.root, true).content, batch)) outcomes.push(outcome);
  return outcomes;
}

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

for (const rights of [undefined, { holder: '南湾市总工会', basis: '权利人自行发布。' }])
  test(`drafts ${rights ? 'with the text itself' : 'in own words'} pass every check, and nothing of them is published`, async () => {
    const batch = { ...archive(), ...(rights && { rights }) };
    const before = readContent(batch.root).content;
    const names = ['chronicle', 'damaged', 'traditional', 'two', 'template'].map((name) => `${fixtures}/${name}.txt`);
    const outcomes = await run(batch, ...names);
    assert.deepEqual(
      outcomes.flatMap((o) => o.failure ?? []),
      [],
    );
    assert.equal(outcomes.flatMap((o) => o.drafts).length, 6);
    // What is for an editor to say: the summary.
    const left = new Set(['unwritten', 'proposed-summary']);
    const problems = checkDrafts(batch.root, batch.originals).filter(({ code }) => !left.has(code));
    assert.deepEqual(problems, []);
    assert.deepEqual(readContent(batch.root).content, before);
    assert.equal(readContent(batch.root, true).content.reports.length, before.reports.length + 6);
  });

test('importing again changes nothing', async () => {
  const batch = archive();
  await run(batch, `${fixtures}/damaged.txt`);
  const before = filesOf(batch.root);
  const [again] = await run(batch, `${fixtures}/damaged.txt`);
  assert.equal(again?.known?.length, 1);
  assert.deepEqual(filesOf(batch.root), before);
});

test('a try writes nothing', async () => {
  const batch = archive();
  const before = filesOf(batch.root);
  const [tried] = await run({ ...batch, dryRun: true }, `${fixtures}/damaged.txt`);
  assert.equal(tried?.drafts.length, 1);
  assert.deepEqual(filesOf(batch.root), before);
});

test('a bad file stops no other, and says why', async () => {
  const batch = archive();
  const bad = join(folder, 'bad.pdf');
  writeFileSync(bad, 'not a pdf');
  const outcomes = await run(batch, bad, join(folder, 'none.txt'), `${fixtures}/damaged.txt`);
  assert.deepEqual(
    outcomes.map((o) => Boolean(o.failure)),
    [true, true, false],
  );
  assert.match(outcomes[1]?.failure ?? '', /没有这个文件/);
});

test('a name can’t lead out of the folder of sources', async () => {
  const batch = archive();
  const path = join(folder, '..%2f..\\..\\evil.txt');
  writeFileSync(path, readFileSync(`${fixtures}/damaged.txt`));
  const [outcome] = await run(batch, path);
  assert.equal(outcome?.failure, undefined);
  assert.deepEqual(
    readdirSync(batch.originals).filter((name) => /[\\/]/.test(name)),
    [],
  );
  assert.ok(!existsSync(join(folder, 'evil.txt')));
});

test('people whom only a draft names stand in the authority file, and stop nothing while it is a draft', async () => {
  const batch = archive();
  const path = join(folder, 'named.txt');
  writeFileSync(
    path,
    '南湾市总工会这五年\n2023年5月，南湾市总工会召开大会，会员达3000人。\n南湾市总工会主席曾伟民表示，要把服务送到职工身边。\n',
  );
  const before = readContent(batch.root).content.people;
  const [outcome] = await run(batch, path);
  assert.deepEqual(
    outcome?.drafts[0]?.people.map(({ id, name }) => `${id} ${name}`),
    ['zeng-weimin 曾伟民'],
  );
  assert.match(readFileSync(join(batch.root, 'content/people.yaml'), 'utf8'), /- id: zeng-weimin\n {2}name: 曾伟民\n$/);
  assert.deepEqual(readContent(batch.root).content.people, before);
  assert.deepEqual(
    checkDrafts(batch.root, batch.originals).filter(({ code }) => code !== 'unwritten' && code !== 'proposed-summary'),
    [],
  );
});

test('importing again makes a draft anew that nobody touched, and leaves alone one that an editor did', async () => {
  const batch = archive();
  const rights = { holder: '南湾市总工会', basis: '权利人自行发布。' };
  const path = `${fixtures}/damaged.txt`;
  await run(batch, path);
  const reports = join(batch.root, 'content/reports');
  const [again] = await run({ ...batch, rights }, path);
  const [id] = again?.drafts.map((d) => d.id) ?? [];
  assert.equal(id, 'nanwan-2022');
  const file = join(reports, `${id}.mdx`);
  assert.match(readFileSync(file, 'utf8'), /rights:/);
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true', 'draft: true # 校过'));
  const before = filesOf(batch.root);
  const [last] = await run(batch, path);
  assert.deepEqual(last?.known, [id]);
  assert.deepEqual(filesOf(batch.root), before);
});
