/** The day of reading in a record for a reference manager: GB/T 7714 asks for it, and only the reader's own clock knows it. */
import type { CiteFormat } from '../../domain/addresses/address.ts';

/** `record` with `day` (ISO 8601) where its format keeps the day of reading. */
export function withDay(record: string, format: CiteFormat, day: string): string {
  if (format === 'ris')
    return record.replace(/^UR {2}- /m, `Y2  - ${day.replaceAll('-', '/')}${/\r/.test(record) ? '\r' : ''}\n$&`);
  if (format === 'bib') return record.replace(/^\turl = /m, `\turldate = {${day}},\n$&`);
  const accessed = { 'date-parts': [day.split('-').map(Number)] };
  const items = (JSON.parse(record) as object[]).map((item) => ({ ...item, accessed }));
  return `${JSON.stringify(items, null, 1)}\n`;
}
