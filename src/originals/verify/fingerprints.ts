/** Writes the fingerprint of every source at hand into its record (`npm run verify -- --fingerprints`). */
import type { Problem } from '../../domain/problem.ts';
import { changeText } from '../../reader/text/write-text.ts';
import { fingerprint } from '../files/fingerprint.ts';

/**
 * `texts` are the lines of the sources by SHA-256, `records` the records to write under `root`. Returns the ids that
 * changed, and why others could not be.
 */
export function writeFingerprints(
  root: string,
  records: { id: string; sha256: string }[],
  texts: Map<string, string[]>,
): { changed: string[]; problems: Problem[] } {
  const done = records.flatMap(({ id, sha256 }) => {
    const lines = texts.get(sha256);
    if (!lines) return [];
    return [{ id, ...changeText(root, `content/sources/${id}.yaml`, (text) => withFingerprint(text, lines)) }];
  });
  return { changed: done.filter((d) => d.changed).map(({ id }) => id), problems: done.flatMap((d) => d.problems) };
}

function withFingerprint(text: string, lines: string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const rows = fingerprint(lines).match(/.{1,96}/g) ?? [];
  const field = ['fingerprint: >-', ...rows.map((row) => `  ${row}`), ''].join(end);
  return `${text.replace(/^fingerprint:.*\n(?: {2}.*\n)*/m, '').replace(/(?:\r?\n)*$/, end)}${field}`;
}
