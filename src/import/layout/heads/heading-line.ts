/** Whether a line is a heading: it is no sentence, and it is not set as the first line of a paragraph would be. */
import { findMentions } from '../../../domain/time/find.ts';
import { endsSentence } from '../line/marks.ts';
import { columnAfter, type Lined, opener } from '../lined.ts';

/** A line shorter than its column by more than this is not full; an indent is two characters, punctuation and digits some more. */
export const indent = 3.9;

/** Wider than this, no heading stands in a column. */
const widest = 44;

const shortTitle = /^[^，。；：！？]{2,40}$/u;

/** A line that begins with the end of a clause (首位，不断…) goes on with the one before. */
const goesOn = (text: string) => /^.{0,3}[，。、；,;）)”》]/u.test(text);

/** 不忘初心为职工 牢记使命办实事: two phrases with a space between. */
const twoPhrases = (text: string) =>
  /\p{Script=Han}[”」》]? [“「《]?\p{Script=Han}/u.test(text) && !/[，。；]/u.test(text);

/** It ends as a sentence or in the middle of one. */
const isRunning = (text: string) => endsSentence(text) || /[，、；：,;:—“‘（《]$/u.test(text);

/** An entry of a chronicle: 2013年11月，…. */
const entry =
  /^(?:(?:19|20)\d\d\s*年|[一二][〇○零一二三四五六七八九]{3}年)(?:[\d\s一二三四五六七八九十]+月)?(?:[\d\s一二三四五六七八九十]+日)?[，,]/u;

export interface Around {
  /** The size of running text, 0 where it is not known. */
  size: number;
  /** A heading stands right before. */
  afterHeading: boolean;
}

/** A year by itself stands over the entries of a chronicle: 1953年, 民国十六年（1927年）. */
const isYear = (text: string) => {
  const [mention] = findMentions(text);
  return (
    mention?.form === 'point' &&
    mention.year !== undefined &&
    mention.month === undefined &&
    mention.text.length >= text.trim().length - 1
  );
};

/** The rule by which the line at `i`, with which a paragraph would begin, is a heading; undefined where it is none. */
export function headingRule(rows: Lined[], i: number, { size, afterHeading }: Around): string | undefined {
  const { row } = rows[i] as Lined;
  if (row.named) return 'named';
  if (row.width < 16 && isYear(row.text)) return 'year';
  if (isRunning(row.text) || row.width > widest) return undefined;
  const plain = !/[，,；;。]/u.test(row.text);
  if (!plain && row.width > 24) return undefined;
  if (row.size !== undefined && size > 0 && row.size > size * 1.12) return 'larger-type';
  const next = rows[i + 1];
  if (!next || next.mark) return shortTitle.test(row.text) ? 'stands-alone' : undefined;
  if (twoPhrases(row.text)) return 'two-phrases';
  return plain ? bySetting(rows, i, afterHeading) : undefined;
}

/** By how the line is set against those that follow. */
function bySetting(rows: Lined[], i: number, afterHeading: boolean): string | undefined {
  const [{ row }, { row: next }] = [rows[i] as Lined, rows[i + 1] as Lined];
  const width = columnAfter(rows, i + 1);
  const most = width * (afterHeading ? 0.84 : 0.74);
  if (row.width < Math.min(width - indent, most) && !goesOn(next.text)) return 'short-line';
  if (row.width > width + 2.5 && next.width <= width) return 'wide-line';
  if (!shortTitle.test(row.text)) return undefined;
  if (row.width >= 6 && (opener.test(next.text) || entry.test(next.text))) return 'before-opener';
  return next.indent && !row.indent ? 'before-indent' : undefined;
}
