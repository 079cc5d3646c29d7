/** A draft that an editor has had a hand in, and its source imported again by better rules. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseDocument } from 'yaml';
import { checkDrafts } from '../../originals/drafts.ts';
import { readContent } from '../../reader/read.ts';
import { type Batch, importAll, type Outcome } from '../batch.ts';
import type { Draft } from '../draft.ts';
import { readImport } from '../files/read.ts';
import { makeDrafts } from '../report/make.ts';
import { originalOf } from '../report/original.ts';
import { edit, filesOf } from '../review/desk.ts';
import { partsOf } from '../review/report-file.ts';
import { writeDraft } from '../write.ts';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
after(() => rmSync(folder, { recursive: true }));

const text = `南湾市总工会这五年

全媒体记者 曾伟民

　　2021年8月，南湾市总工会举办技能竞赛，参赛选手860人，建成驿站45个。

　　2022年3月，南湾市总工会职工服务中心启用，投入资金300万元，受益职工1.3万人次。

　　2023年5月，南湾市总工会召开第十次代表大会，基层工会1200家，发展会员5.2万人。
`;

let archives = 0;

/** An archive with the draft as earlier rules read it: `earlier` changes what this run reads. */
async function archive(
  earlier: (draft: Draft) => void,
  rights?: Batch['rights'],
): Promise<Batch & { id: string; path: string }> {
  archives += 1;
  const root = join(folder, `${archives}`);
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  const batch = { root, originals: join(root, 'originals'), thisYear: 2026, ...(rights && { rights }) };
  const path = join(root, 'five.txt');
  writeFileSync(path, text);
  const bytes = readFileSync(path);
  const original = originalOf(await readImport('five.txt', bytes), bytes);
  const read = makeDrafts(await readImport('five.txt', bytes), readContent(root, true).content, original, batch);
  const draft = structuredClone(read[0] as Draft);
  earlier(draft);
  draft.report.figures = draft.figures.map((c) => c.fact);
  draft.report.milestones = draft.milestones.map((c) => c.fact);
  writeDraft(draft, original, batch);
  return { ...batch, id: draft.id, path };
}

async function again({ path, ...batch }: Batch & { path: string }): Promise<Outcome> {
  for await (const outcome of importAll([path], readContent(batch.root, true).content, batch)) return outcome;
  throw new Error('nothing came of it');
}

const fileOf = ({ root, id }: { root: string; id: string }) =>
  readFileSync(join(root, `content/reports/${id}.mdx`), 'utf8');
const headOf = (batch: { root: string; id: string }) =>
  parseDocument(partsOf(fileOf(batch)).yaml).toJS() as Draft['report'];
const figure = (draft: Draft, unit: string) => {
  const found = draft.figures.find(({ fact }) => fact.unit === unit);
  assert.ok(found, unit);
  return found;
};
const byUnit = (batch: { root: string; id: string }, unit: string) =>
  headOf(batch).figures.filter((f) => f.unit === unit);
const idOf = (batch: { root: string; id: string }, unit: string) => byUnit(batch, unit)[0]?.id as string;
const problems = (batch: Batch) =>
  checkDrafts(batch.root, batch.originals).filter(
    ({ code }) => !['unwritten', 'proposed-summary', 'paragraph-without-id'].includes(code),
  );

test('what is new comes in where it stands in the source, and leaves what was left out', async () => {
  const batch = await archive((draft) => {
    const gone = figure(draft, '万元');
    draft.figures = draft.figures.filter((c) => c !== gone);
    draft.body = draft.body.replace(new RegExp(`.*<Figure id="${gone.fact.id}" />.*\n`), '');
    draft.source.leftOut.push({ text: '300万元', lines: '7', reason: '没有立为数据，请核对' });
  });
  const before = headOf(batch).figures;
  edit(batch, batch.id, { do: 'keep', id: before[0]?.id as string });
  edit(batch, batch.id, { do: 'body', body: `${partsOf(fileOf(batch)).body.trim()}\n\n编者写的一段。\n` });
  const { merged } = await again(batch);
  assert.equal(merged?.[0]?.added, 1);
  const [added] = byUnit(batch, '万元');
  assert.equal(added?.value, 300);
  assert.deepEqual(
    headOf(batch).figures.filter((f) => f.id !== added?.id),
    before,
  );
  assert.deepEqual(
    headOf(batch).figures.map((f) => f.evidence[0]),
    ['5', '5', '7', '7', '9', '9'],
  );
  const body = partsOf(fileOf(batch)).body;
  assert.match(body, /编者写的一段。/);
  assert.ok(body.indexOf(`id="${added?.id}"`) > body.indexOf(`id="${idOf(batch, '个')}"`));
  assert.deepEqual(problems(batch), []);
  const files = filesOf(batch, batch.id);
  assert.equal((await again(batch)).merged, undefined, 'a third run has nothing new');
  assert.deepEqual(filesOf(batch, batch.id), files);
});

test('what was read better is written anew under its id, unless an editor decided', async () => {
  const batch = await archive((draft) => {
    figure(draft, '人').fact.label = '人';
    figure(draft, '人').fact.id = 'nanwan-old-id';
    draft.body = draft.body.replace(/id="[^"]*"( \/>。[^\n]*)/, 'id="nanwan-old-id"$1');
    figure(draft, '个').fact.qualifier = 'about';
    figure(draft, '家').fact.period = '2022';
  });
  const kept = idOf(batch, '个');
  const changed = idOf(batch, '家');
  edit(batch, batch.id, { do: 'keep', id: kept });
  edit(batch, batch.id, { do: 'change', id: changed, fields: { label: '编者起的名称' } });
  const { merged } = await again(batch);
  assert.equal(merged?.[0]?.renewed, 1);
  assert.equal(headOf(batch).figures.find((f) => f.id === 'nanwan-old-id')?.label, '南湾参赛选手');
  assert.equal(byUnit(batch, '个')[0]?.qualifier, 'about');
  assert.equal(byUnit(batch, '家')[0]?.label, '编者起的名称');
  assert.equal(byUnit(batch, '家')[0]?.period, '2022');
  assert.deepEqual(merged?.[0]?.conflicts.map((text) => text.split('：')[0]).sort(), [kept, changed].sort());
  const { proposals } = filesOf(batch, batch.id).record;
  assert.match(proposals.find(({ id }) => id === kept)?.doubt ?? '', /qualifier about → exact/);
  assert.equal(proposals.find(({ id }) => id === kept)?.state, 'kept');
  // Seen and kept once more, the difference is told no more.
  edit(batch, batch.id, { do: 'keep', id: kept });
  assert.equal((await again(batch)).merged, undefined);
  assert.equal(filesOf(batch, batch.id).record.proposals.find(({ id }) => id === kept)?.doubt, undefined);
});

test('what was taken out stays out; another number there is new', async () => {
  const batch = await archive((draft) => {
    figure(draft, '家').fact.value = 120;
  });
  const [gone, wrong] = [idOf(batch, '个'), idOf(batch, '家')];
  edit(batch, batch.id, { do: 'drop', id: gone, leftOut: '固定说法' });
  edit(batch, batch.id, { do: 'drop', id: wrong });
  const { merged } = await again(batch);
  assert.equal(merged?.[0]?.added, 1);
  assert.deepEqual(byUnit(batch, '个'), []);
  assert.deepEqual(
    byUnit(batch, '家').map((f) => f.value),
    [1200],
  );
  assert.match(readFileSync(join(batch.root, `content/sources/${batch.id}.yaml`), 'utf8'), /固定说法/);
});

test('order, own entries and the head of an editor stay; what this run does not find is marked', async () => {
  const batch = await archive((draft) => {
    const own = structuredClone(figure(draft, '人'));
    draft.figures.push({ ...own, fact: { ...own.fact, id: 'nanwan-made-up', value: 45, unit: '场', quote: '驿站45' } });
    figure(draft, '家').confidence = 0.1;
    draft.report.covers = '2020/2023';
    draft.report.title = '南湾市总工会';
  });
  const path = join(batch.root, `content/reports/${batch.id}.mdx`);
  const { yaml, body } = partsOf(fileOf(batch));
  const document = parseDocument(yaml);
  const figures = headOf(batch)
    .figures.toReversed()
    .map((f) => (f.unit === '人次' ? { ...f, id: 'nanwan-by-hand' } : f));
  document.set('figures', document.createNode(figures));
  document.set('title', '编者的题目');
  writeFileSync(path, `---\n${document}---\n${body.replace(/id="[^"]*"(?= \/>。 \[#p4\])/, 'id="nanwan-by-hand"')}`);
  const { merged } = await again(batch);
  const head = headOf(batch);
  assert.deepEqual(
    head.figures.map((f) => f.id),
    figures.map((f) => f.id),
  );
  assert.equal(head.title, '编者的题目');
  assert.equal(head.covers, '2021/2023');
  assert.ok(merged?.[0]?.conflicts.some((text) => text.startsWith('title')));
  const { proposals } = filesOf(batch, batch.id).record;
  assert.match(proposals.find(({ id }) => id === 'nanwan-made-up')?.doubt ?? '', /没有再读出/);
});

test('a report that is out is left alone', async () => {
  const batch = await archive((draft) => {
    draft.figures.pop();
  });
  const [, , body = ''] = fileOf(batch).split(/^---$/m);
  edit(batch, batch.id, { do: 'body', body: body.replace(/（待写[^）]*）/g, '写了。') });
  edit(batch, batch.id, { do: 'publish' });
  const before = fileOf(batch);
  assert.deepEqual((await again(batch)).known, [batch.id]);
  assert.equal(fileOf(batch), before);
});
