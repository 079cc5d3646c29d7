/** The outcome of the last verification, kept with the content, and whether the content is still what was verified. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../domain/model.ts';
import { readText } from '../reader/text/read-text.ts';
import type { Tally } from './prove/index.ts';

export interface Verified {
  /** The day, `YYYY-MM-DD`. */
  date: string;
  /** Who had it done; absent where nobody gave a name. */
  by?: string;
  reports: (Tally & { digest: string })[];
}

/** What is kept in `root`/content/verified.yaml; where there is none, that nothing was verified. */
export function readVerified(root: string): Verified {
  const file = 'content/verified.yaml';
  const { text } = existsSync(join(root, file)) ? readText(root, file) : {};
  return text === undefined ? { date: '', reports: [] } : (parse(text) as Verified);
}

/** The same text for the same data, whatever the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, v) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([, x]) => x !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : v,
  );

/** A digest of all that a verification of this report reads: its front matter and its source record. */
export function digestOf({ reports, sources }: Content, id: string): string {
  const of = [reports.find((r) => r.id === id), sources.find((s) => s.id === id)];
  return createHash('sha256').update(canonical(of)).digest('hex').slice(0, 16);
}

/** The verified reports that have since changed, by id. */
export const changedSince = (verified: Verified, content: Content): string[] =>
  verified.reports.filter(({ id, digest }) => digestOf(content, id) !== digest).map(({ id }) => id);
