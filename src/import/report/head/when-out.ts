/** When a report came out and which years it covers, out of the file and the facts. */
import type { Facts } from '../../facts/facts.ts';
import type { Published } from '../../facts/when.ts';
import { blockText, type Laid } from '../../layout/block.ts';
import type { ImportedText } from '../../text.ts';
import { fromDateLine, inferPublished } from './published.ts';

function ownPublished(text: ImportedText, laid: Laid, thisYear: number): Published | undefined {
  const own = text.published ? fromDateLine(text.published) : undefined;
  const line = laid.blocks
    .filter((b) => b.rule === 'date')
    .map((b) => fromDateLine(blockText(b)))
    .find(Boolean);
  // （2023年1月16日在区总工会全委会上）: the day on which the report was given.
  const given = laid.blocks
    .filter((b) => b.role === 'title' && /^[（(].*日.*[）)]$/u.test(blockText(b)))
    .map((b) => fromDateLine(blockText(b)))
    .find(Boolean);
  const texts = laid.blocks.filter((b) => b.role !== 'furniture').map(blockText);
  return own ?? line ?? given ?? inferPublished(texts, thisYear);
}

/** Reports of one page came out together: the latest year that any of them tells is that of all. */
export function publishedOf(text: ImportedText, parts: Laid[], thisYear: number): (Published | undefined)[] {
  const own = parts.map((part) => ownPublished(text, part, thisYear));
  const last = own.reduce((last, told) => (told && told.year > (last?.year ?? 0) ? told : last), undefined);
  return own.map((told) => (last && last.year > (told?.year ?? 0) ? last : told));
}

/** From the first year that its facts are of, to its publication. */
export function coversOf(facts: Facts, published: Published | undefined, thisYear: number): string {
  const edtfs = [...facts.milestones.map((m) => m.dated.edtf), ...facts.figures.flatMap((f) => f.period?.edtf ?? [])];
  const years = edtfs.flatMap((edtf) => [...edtf.matchAll(/\d{4}/g)].map(([y]) => Number(y)));
  const last = published?.year ?? (years.length > 0 ? Math.max(...years) : thisYear);
  const first = Math.min(last, ...years.filter((y) => y <= last));
  return first === last ? `${last}` : `${first}/${last}`;
}
