/** What the fields of a form mean in YAML. */
import { EditError } from './edit-error.ts';

/** Fields of a figure, a milestone and a report that the review page offers, in the order of the form. */
export const figureFields = [
  'label',
  'value',
  'min',
  'max',
  'unit',
  'qualifier',
  'wording',
  'period',
  'periodBasis',
  'metric',
  'alone',
  'topic',
  'union',
  'quote',
  'evidence',
  'note',
];
export const milestoneFields = ['date', 'dateBasis', 'title', 'text', 'kind', 'unions', 'topics', 'evidence', 'note'];
export const headFields = [
  'title',
  'kicker',
  'union',
  'occasion',
  'covers',
  'published',
  'publishedBasis',
  'newspaper',
  'page',
  'summary',
  'topics',
];

export const fieldsOf = { figure: figureFields, milestone: milestoneFields };

const numbers = new Set(['value', 'min', 'max']);
const lists = new Set(['unions', 'topics', 'evidence']);

/**
 * A field as YAML has it; undefined where it is empty, so that it is left out.
 * @throws EditError where a number is none
 */
export function fieldValue(field: string, written: string): string | number | string[] | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  if (lists.has(field)) return text.split(/[、，,;；\s]+/).filter(Boolean);
  if (!numbers.has(field)) return text.replace(/\s+/g, ' ');
  const number = Number(text.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (!Number.isFinite(number)) throw new EditError(`“${text}”不是数：只写数字，例如 13.89；“万”写在单位里。`);
  return number;
}

/** The same the other way: what the form shows. */
export const shownAs = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value == null ? '' : String(value);
