/** Sentences that are longer than a reader holds in mind. */
import type { StyleRules } from '../schemas/style.ts';
import { type Advice, lengthOf, type Passage, sentencesOf } from './passage.ts';

export function checkSentences(rule: NonNullable<StyleRules['sentences']>, passage: Passage): Advice[] {
  return sentencesOf(passage.text, rule.ends).flatMap(({ text, at }): Advice[] => {
    const length = lengthOf(text);
    if (length <= rule.longest) return [];
    const words = text.trim().slice(0, 12);
    return [
      {
        file: passage.file,
        line: passage.lineAt(at),
        code: 'long-sentence',
        words,
        message: `一句有${length}字：${words}……`,
        advice: `断成几句，每句不过${rule.longest}字。${rule.why}`,
      },
    ];
  });
}
