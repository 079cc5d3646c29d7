/** A milestone's title is one short clause. */
import type { StyleRules } from '../schemas/style.ts';
import { type Advice, lengthOf, own, type Passage } from './passage.ts';

export function checkTitle(rule: NonNullable<StyleRules['titles']>, { file, text, lineAt }: Passage): Advice[] {
  const said = (message: string, advice: string): Advice => ({
    file,
    line: lineAt(0),
    code: 'milestone-title',
    words: text,
    message: `大事题目“${text}”${message}`,
    advice: `${advice}${rule.why}`,
  });
  const length = lengthOf(text);
  const marks = [...new Set(own(text))].filter((mark) => rule.without.includes(mark));
  return [
    ...(length > rule.longest ? [said(`有${length}字。`, `缩到${rule.longest}字以内，细节写进 text。`)] : []),
    ...(marks.length > 0 ? [said(`里有“${marks.join('')}”。`, '写成一个不断开的短句。')] : []),
  ];
}
