/** The source as it will stand in `originals/`: the file itself where proofs can read it, else its lines as text. */
import { decode, linesOf } from '../../originals/files/decode.ts';
import { fingerprint } from '../../originals/files/fingerprint.ts';
import { sha256 } from '../../originals/files/recognise.ts';
import type { ImportedText } from '../text.ts';

export interface OriginalFile {
  /** Its name in `originals/`. */
  file: string;
  bytes: Uint8Array;
  sha256: string;
  lines: string[];
  fingerprint: string;
}

/** A file's name without what could lead out of the folder, or be hidden there. */
export const plainName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}:*?"<>|]/gu, '')
    .replace(/^\.+/, '')
    .slice(-120) || 'source.txt';

/** `bytes` are the file's own. */
export function originalOf(text: ImportedText, bytes: Uint8Array): OriginalFile {
  const lines = text.lines.map((line) => line.text.replace(/[\r\n]/g, ' '));
  const decoded = /\.txt$/i.test(text.name) ? decode(bytes) : null;
  const own = decoded ? linesOf(decoded.text) : [];
  const same = own.length === lines.length && own.every((line, i) => line === lines[i]);
  const kept = same ? bytes : new TextEncoder().encode(`${lines.join('\n')}\n`);
  const name = plainName(text.name);
  return {
    file: same ? name : `${name.replace(/\.[^.]*$/, '')}.txt`,
    bytes: kept,
    sha256: sha256(kept),
    lines,
    fingerprint: fingerprint(lines),
  };
}
