/** A plain text: a line is a line. */
import { linesOf } from '../../originals/files/decode.ts';
import type { ImportedText } from '../text.ts';
import { decodeImport } from './encoding.ts';
import { markLost } from './mark-lost.ts';

export function readTxt(bytes: Uint8Array, wanted?: string): Omit<ImportedText, 'name'> {
  const { text, encoding, doubts } = decodeImport(bytes, wanted);
  return { lines: linesOf(text).map((line) => markLost({ text: line })), encoding, doubts };
}
