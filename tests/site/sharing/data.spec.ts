/** The data files: what they promise of each record. */
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

test('milestones.json holds every milestone with its promised fields', async ({ request }) => {
  const rows = await (await request.get('/data/milestones.json')).json();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    for (const field of [
      'id',
      'url',
      'date',
      'title',
      'text',
      'kind',
      'unions',
      'topics',
      'people',
      'reports',
      'evidence',
    ])
      expect(row).toHaveProperty(field);
    expect(row.url).toContain(`/milestones/${row.id}/`);
    expect(row.evidence.length).toBeGreaterThan(0);
  }
});

test('figures.json holds every figure with its promised fields', async ({ request }) => {
  const rows = await (await request.get('/data/figures.json')).json();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    for (const field of [
      'id',
      'url',
      'metric',
      'label',
      'value',
      'min',
      'max',
      'unit',
      'qualifier',
      'normalized',
      'bounds',
      'scope',
      'alone',
      'peers',
      'apart',
      'period',
      'union',
      'report',
      'topic',
      'evidence',
    ])
      expect(row).toHaveProperty(field);
    expect(row.url).toContain(`/reports/${row.report}/#${row.id}`);
  }
});

for (const name of ['milestones', 'figures']) {
  test(`${name}.csv holds the same rows as ${name}.json`, async ({ request }) => {
    const rows = await (await request.get(`/data/${name}.json`)).json();
    const table = parse(await (await request.get(`/data/${name}.csv`)).text(), { columns: true, bom: true });
    expect((table as { id: string }[]).map((row) => row.id)).toEqual(rows.map((row: { id: string }) => row.id));
  });
}

test('reports.json is CSL-JSON in Chinese', async ({ request }) => {
  const items = await (await request.get('/data/reports.json')).json();
  expect(items).toHaveLength(3);
  for (const item of items) {
    expect(item).toMatchObject({ type: 'article-newspaper', language: 'zh-CN' });
  }
});
