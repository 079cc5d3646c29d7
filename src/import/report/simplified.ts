/** A source in Traditional characters, as the archive writes it. */
import { isTraditional, plainScript } from '../../originals/plain.ts';
import type { ImportedText } from '../text.ts';

/** The archive is written in Simplified characters, from which its Traditional edition is made. */
export function inSimplified(text: ImportedText): ImportedText {
  if (!isTraditional(text.lines.map((line) => line.text).join(''))) return text;
  const doubt = '来源是繁体。草稿逐字转成了简体，繁体版再由程序转回；人名、地名请核对。';
  const lines = text.lines.map((line) => ({ ...line, text: plainScript(line.text) }));
  return { ...text, lines, ...(text.title && { title: plainScript(text.title) }), doubts: [...text.doubts, doubt] };
}
