/** Resources of a Data Package: fields with their types, code lists and keys. https://datapackage.org/standard/table-schema/ */
import { codeLists } from '../../domain/codes.ts';

export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date';
  title: string;
  categories?: { value: string; label: string }[];
  constraints?: { required: true };
}

/** Columns whose cells are codes, with what each code means. */
const codes: Record<string, Record<string, string>> = codeLists;

/** Columns whose cells are lists, as `tables.ts` joins them. The published profile knows no type for them. */
const lists = new Set(['unions', 'topics', 'people', 'reports', 'milestones', 'aliases', 'mayBe', 'evidence']);

/** Columns that name a row of another table by its id. */
const tableOf: Record<string, string> = {
  metric: 'metrics',
  union: 'unions',
  parent: 'unions',
  report: 'reports',
  topic: 'topics',
  person: 'people',
};

export function field(name: string, title: string, type: Field['type'] = 'string'): Field {
  const list = codes[name];
  if (lists.has(name)) return { name, type, title: `${title}，几项以“; ”隔开` };
  const categories = list && Object.entries(list).map(([value, label]) => ({ value, label }));
  return { name, type, title, ...(categories && { categories }) };
}

export const csv = (name: string, title: string, fields: Field[], primaryKey = ['id']) => ({
  name: `${name}-csv`,
  title,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: fields.map((f): Field => (primaryKey.includes(f.name) ? { ...f, constraints: { required: true } } : f)),
    primaryKey,
    missingValues: [''],
    ...keysOf(name, fields),
  },
});

/** A key to the table itself has no resource (Table Schema, `foreignKeys`). */
function keysOf(name: string, fields: Field[]) {
  const foreignKeys = fields.flatMap(({ name: column }) => {
    const table = tableOf[column];
    if (!table) return [];
    const resource = table === name ? {} : { resource: `${table}-csv` };
    return [{ fields: [column], reference: { ...resource, fields: ['id'] } }];
  });
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

export const json = (name: string, title: string) => ({
  name: `${name}-json`,
  title,
  path: `${name}.json`,
  format: 'json',
  mediatype: 'application/json',
});
