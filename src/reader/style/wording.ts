/** Words and forms that an editorial office does not write, each with what it writes instead. */
import type { Wording } from '../schemas/style.ts';
import { type Advice, own, type Passage, sentencesOf } from './passage.ts';

const literal = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** `{year}`, `{year-1}` and `{year+1}` by the year of publication; years that nobody knows stay open. */
const inYear = (text: string, year: number | undefined) =>
  text.replace(/\{year([+-]\d)?\}/g, (_, step = '0') => (year === undefined ? '××××' : String(year + Number(step))));

/** `write` with what the pattern took in: `$1` and so on. */
const filled = (write: string, found: RegExpMatchArray) =>
  write.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');

/** What a rule finds in a passage. `year` is that in which the report was published. */
export function checkWording(rule: Wording, { file, text, lineAt }: Passage, year?: number): Advice[] {
  const unless = rule.unless ? new RegExp(rule.unless, 'u') : undefined;
  return rule.find.flatMap(({ words, pattern, write }) => {
    const wanted = new RegExp(pattern ?? literal(words ?? ''), 'gu');
    return sentencesOf(text, '。！？').flatMap((sentence) => {
      if (unless?.test(sentence.text)) return [];
      return [...own(sentence.text).matchAll(wanted)].map((found): Advice => {
        const better = write && inYear(filled(write, found), year);
        return {
          file,
          line: lineAt(sentence.at + found.index),
          code: rule.rule,
          words: found[0],
          message: `“${found[0]}”：${around(sentence.text, found.index, found[0].length)}`,
          advice: `${better ? `写成“${better}”。` : ''}${rule.why}`,
        };
      });
    });
  });
}

const near = 10;

/** The words with some of those around them. */
function around(text: string, at: number, length: number): string {
  const from = Math.max(0, at - near);
  const to = Math.min(text.length, at + length + near);
  return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
}
