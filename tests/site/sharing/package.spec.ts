/** The Data Package and the zip: what they say of the tables is true. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';

interface Field {
  name: string;
  type: string;
  categories?: { value: string }[];
}
interface Resource {
  name: string;
  path: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
  };
}

interface Table {
  schema: NonNullable<Resource['schema']>;
  rows: Record<string, string>[];
}

/** What a cell of each type looks like. */
const forms: Record<string, RegExp> = {
  string: /^/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  integer: /^\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Columns, in their order, and every cell of them. */
function checkCells(name: string, { schema, rows }: Table) {
  expect(rows.length, name).toBeGreaterThan(0);
  expect(Object.keys(rows[0] ?? {}), name).toEqual(schema.fields.map((field) => field.name));
  for (const { name: column, type, categories } of schema.fields) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const known = categories && new Set(categories.map(({ value }) => value));
    const wrong = cells.filter((cell) => !forms[type]?.test(cell) || known?.has(cell) === false);
    expect(wrong, `${name}.${column}`).toEqual([]);
  }
}

/** Keys are unique, and those of other tables lead to a row there. */
function checkKeys(name: string, { schema, rows }: Table, tables: Map<string, Table>) {
  const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join(' '));
  expect(new Set(keys).size, name).toBe(keys.length);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const there = new Set(tables.get(reference.resource ?? name)?.rows.map((row) => row[reference.fields[0]]));
    const cells = rows.map((row) => row[fields[0]]).filter(Boolean);
    expect(
      cells.filter((cell) => !there.has(cell)),
      `${name}.${fields[0]}`,
    ).toEqual([]);
  }
}

test('the Data Package tells the truth of every table: columns, types, codes, keys', async ({ request }) => {
  const { resources } = (await (await request.get('/data/datapackage.json')).json()) as { resources: Resource[] };
  const tables = new Map<string, Table>();
  for (const { name, path, schema } of resources) {
    const response = await request.get(`/data/${path}`);
    expect(response.ok(), path).toBe(true);
    if (schema) tables.set(name, { schema, rows: parse(await response.text(), { columns: true, bom: true }) });
  }
  expect(tables.size).toBe(8);
  for (const [name, table] of tables) {
    checkCells(name, table);
    checkKeys(name, table, tables);
  }
});

test('the zip holds every table, says how to cite, and its sums are right', async ({ request }) => {
  const parts = unzipSync(new Uint8Array(await (await request.get('/data/archive.zip')).body()));
  const sums = strFromU8(parts.SHA256SUMS ?? new Uint8Array());
  expect(Object.keys(parts)).toContain('standings.csv');
  for (const [name, bytes] of Object.entries(parts))
    if (name !== 'SHA256SUMS') expect(sums).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  expect(strFromU8(parts['README.txt'] ?? new Uint8Array())).toMatch(/怎么引用.+许可.+不能比较的/s);
});
