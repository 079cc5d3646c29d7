/** What the archive writes for a time that a text mentions: EDTF, and the reason where it is inferred. */
import type { Mention } from '../../domain/time/mention.ts';

/** When the report came out, as far as is known. */
export interface Published {
  edtf: string;
  year: number;
  month?: number;
  /** The reason, where it is inferred. */
  basis?: string;
}

/** What was said before: the year, month and day that 是年 and 该月 mean, and whose words they are. */
export interface Before {
  year?: number;
  month?: number;
  day?: number;
  /** Where the year stands (1953年), to be quoted. */
  words?: string;
}

export interface Dated {
  edtf: string;
  basis?: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A year, month and day as EDTF. */
export const edtfOf = (year: number, month?: number, day?: number) =>
  `${year}${month ? `-${two(month)}` : ''}${month && day ? `-${two(day)}` : ''}`;

/** Signs within a reason's quotation marks would end it. */
const said = (words: string) => `“${words.replace(/[“”]/g, '')}”`;

const out = (published: Published) => (published.basis ? `推定的${published.year}年刊出` : `${published.year}年刊出`);

/** The year of a point, and why. */
function yearOf(
  mention: Mention,
  published: Published | undefined,
  before: Before,
): { year: number; basis?: string } | null {
  if (mention.year !== undefined) {
    const roc = /^民国/.test(mention.text) && !mention.text.includes(String(mention.year));
    return { year: mention.year, ...(roc && { basis: `${said(mention.text)}，即公历${mention.year}年。` }) };
  }
  if (mention.relative !== undefined) {
    if (!published) return null;
    return { year: published.year + mention.relative, basis: `${said(mention.text)}，按${out(published)}。` };
  }
  if (mention.same) {
    if (before.year === undefined) return null;
    const year = before.year + (mention.same === 'next-year' ? 1 : 0);
    return { year, basis: `${said(mention.text)}，承前文${before.words ? said(before.words) : `${before.year}年`}。` };
  }
  if (before.year !== undefined)
    return {
      year: before.year,
      basis: `来源只写${said(mention.text)}，年份承前文${before.words ? said(before.words) : `${before.year}年`}。`,
    };
  if (!published) return null;
  // A month that is still to come when the paper comes out was last year's.
  const late = published.month !== undefined && mention.month !== undefined && mention.month > published.month;
  return {
    year: published.year - (late ? 1 : 0),
    basis: `来源只写${said(mention.text)}，没有写年份，按${out(published)}推定。`,
  };
}

/** A point or a span as a date; null where its year can't be told, or where it is no date of an event. */
export function dateOf(mention: Mention, published: Published | undefined, before: Before): Dated | null {
  const known = yearOf(mention, published, before);
  if (!known || mention.form === 'blank' || mention.form === 'torn') return null;
  const ofBefore =
    mention.same === 'month' || mention.same === 'day' || (mention.day !== undefined && mention.month === undefined);
  const month = mention.month ?? (ofBefore ? before.month : undefined);
  if (mention.day !== undefined && month === undefined) return null;
  const day = mention.day ?? (mention.same === 'day' ? before.day : undefined);
  const from = edtfOf(known.year, month, day);
  const basis = known.basis && { basis: known.basis };
  if (mention.form !== 'span' || !mention.to) return { edtf: from, ...basis };
  const { to } = mention;
  const toYear = to.year ?? known.year;
  const end = edtfOf(toYear, to.month ?? (to.day ? month : undefined), to.day);
  return { edtf: end > from ? `${from}/${end}` : from, ...basis };
}

/** In January the years that a report looks back on end with the one before. */
const lastYear = ({ year, month }: Published) => (month === 1 ? year - 1 : year);

/** The time that a figure is said of; null where the text gives none that can be told. */
export function periodOf(mention: Mention, published: Published | undefined, before: Before): Dated | null {
  const { form, years } = mention;
  if (form === 'point' || form === 'span' || form === 'until')
    return dateOf({ ...mention, form: form === 'until' ? 'point' : form }, published, before);
  if (form === 'plan' && mention.to?.year)
    return { edtf: `${mention.year}/${mention.to.year}`, basis: `${said(mention.text)}。` };
  if (!published) return null;
  if (form === 'now')
    return { edtf: `${published.edtf.replace(/\?$/, '')}?`, basis: `${said(mention.text)}，按${out(published)}。` };
  if (form === 'past' && years !== undefined && years > 0 && years <= 30)
    return {
      edtf: `${published.year - years}/${lastYear(published)}`,
      basis: `${said(mention.text)}，按${out(published)}推算。`,
    };
  if (form === 'since') {
    const start = dateOf({ ...mention, form: 'point' }, published, before);
    if (!start || start.edtf >= published.edtf) return null;
    const edtf = start.edtf === `${published.year}` ? start.edtf : `${start.edtf}/${published.year}`;
    return { edtf, basis: `${said(mention.text)}，止于${out(published)}。` };
  }
  return null;
}

/** What later mentions may refer to. */
export const remember = (before: Before, mention: Mention, year: number | undefined): Before => ({
  ...before,
  ...(year !== undefined && { year }),
  ...(mention.year !== undefined && { words: mention.text }),
  ...(mention.month !== undefined && { month: mention.month }),
  ...(mention.day !== undefined && { day: mention.day }),
});
