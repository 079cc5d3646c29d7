/** Writes the fingerprint of every source at hand into its record (`npm run verify -- --fingerprints`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveRoot } from '../settings.ts';
import { fingerprint } from './fingerprint.ts';

/** `texts` are the lines of the sources by SHA-256, `records` the records to write. Returns the ids that changed. */
export function writeFingerprints(records: { id: string; sha256: string }[], texts: Map<string, string[]>): string[] {
  return records.flatMap(({ id, sha256 }) => {
    const lines = texts.get(sha256);
    if (!lines) return [];
    const file = join(archiveRoot(), `content/sources/${id}.yaml`);
    const before = readFileSync(file, 'utf8');
    const rows = fingerprint(lines).match(/.{1,96}/g) ?? [];
    const field = `fingerprint: >-\n${rows.map((row) => `  ${row}\n`).join('')}`;
    const after = `${before.replace(/^fingerprint:.*\n(?: {2}.*\n)*/m, '').replace(/\n*$/, '\n')}${field}`;
    if (after === before) return [];
    writeFileSync(file, after);
    return [id];
  });
}
