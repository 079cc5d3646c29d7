/**
 * A source's fingerprint: three characters a line, from each line's SHA-256. The repository holds no source text;
 * by its fingerprint a copy that was altered is still known, and the line found on which it was.
 */
import { createHash } from 'node:crypto';

const width = 3;

const lineDigest = (line: string) => createHash('sha256').update(line).digest('base64url').slice(0, width);

/** The fingerprint of a text's lines, without spaces between. */
export const fingerprint = (lines: string[]) => lines.map(lineDigest).join('');

const digests = (print: string) => print.replace(/\s/g, '').match(new RegExp(`.{${width}}`, 'g')) ?? [];

export interface Likeness {
  /** The share of the record's lines that the text holds too, 0 to 1; blank lines count for nothing. */
  share: number;
  /** The first line (from 1) on which they part; null when no line differs. */
  line: number | null;
}

const blank = lineDigest('');

/** How far a text is like the source with this fingerprint. */
export function likeness(print: string, lines: string[]): Likeness {
  const known = digests(print);
  const own = digests(fingerprint(lines));
  const left = new Map<string, number>();
  for (const digest of own) left.set(digest, (left.get(digest) ?? 0) + 1);
  let shared = 0;
  const telling = known.filter((digest) => digest !== blank);
  for (const digest of telling) {
    const n = left.get(digest) ?? 0;
    if (n > 0) shared += 1;
    left.set(digest, n - 1);
  }
  const at = known.findIndex((digest, i) => own[i] !== digest);
  const line = at >= 0 ? at + 1 : own.length > known.length ? known.length + 1 : null;
  return { share: telling.length === 0 ? 0 : shared / telling.length, line };
}
