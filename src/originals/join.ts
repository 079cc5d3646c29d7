/** Lines of a newspaper column into running text: no stray spaces, no word or number broken. */

const han = String.raw`[\p{Script=Han}〇]`;
const opening = '[“‘（《〈【〔(\\[]';
const closing = '[”’）》〉】〕，。、；：！？,;:!?)\\]]';

/** Three or more characters set apart one by one (在 新 形 势 下) are one run of letter-spaced text. */
const letterSpaced = new RegExp(`(?<=${han})(?: ${han}(?= |$)){3,}(?: ${han})?`, 'gu');

/**
 * A line without the spaces that only its setting made: those at its ends, between Han characters and digits or
 * letters, inside brackets, after commas, and between letter-spaced characters. A space between Han words stays (牢记使命 办实事).
 */
export const cleanLine = (line: string) =>
  line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(letterSpaced, (run) => run.replaceAll(' ', ''))
    .replace(new RegExp(`(?<=${han}) (?=[\\p{ASCII}])|(?<=[\\dA-Za-z%]) (?=${han})`, 'gu'), '')
    .replace(new RegExp(`(?<=${opening}|[，、；：]) | (?=${closing})`, 'gu'), '');

/**
 * What stands between two lines of one paragraph: nothing in Chinese text and within numbers (13.|89, 2023-|2024),
 * a space between Latin words. A word divided by a hyphen is joined and keeps it.
 */
export const gapBetween = (before: string, after: string): '' | ' ' =>
  /[A-Za-z][,.;:!?)]?$/.test(before) && /^[A-Za-z(]/.test(after) ? ' ' : '';
