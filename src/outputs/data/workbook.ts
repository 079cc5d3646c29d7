/** All tables as one workbook (.xlsx), a sheet a table: each cell has its type, so no program takes 2018-06 for a day or 2018 for a sum. */
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { type datapackage, tablesOf } from './datapackage.ts';
import type { Field } from './resource.ts';
import { cell, mtime, type Row } from './tables.ts';

/** Excel counts days from 1900, and a cell holds so many characters. */
const firstDay = '1900-03-01';
const longest = 32_767;

const typed = (value: ReturnType<typeof cell>, type: Field['type']) => {
  if (value === null || value === '') return null;
  if (type === 'date' && String(value) >= firstDay)
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } as const;
  if (typeof value === 'number') return { value, type: Number } as const;
  return { value: String(value).slice(0, longest), type: String } as const;
};

const widths: Record<Field['type'], number> = { string: 24, number: 12, integer: 8, date: 12 };

/** `tables` by file name, as the Data Package names them. The same content gives the same bytes. */
export async function workbookOf(
  data: ReturnType<typeof datapackage>,
  tables: Record<string, () => Row[]>,
): Promise<Uint8Array> {
  const sheets = tablesOf(data).map(({ path, schema: { fields } }) => ({
    sheet: path.replace('.csv', ''),
    stickyRowsCount: 1,
    columns: fields.map(({ type }) => ({ width: widths[type] })),
    data: [
      fields.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const })),
      ...(tables[path]?.() ?? []).map((row) => fields.map(({ name, type }) => typed(cell(row[name] ?? null), type))),
    ],
  }));
  const made = new Uint8Array(await writeExcelFile(sheets).toBuffer());
  return zipSync(unzipSync(made), { mtime });
}
