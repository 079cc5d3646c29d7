/** A source that was imported before: where no editor has had a hand in its drafts, they may be made anew. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../domain/model.ts';
import { readRecord, recordPath } from './review/record.ts';
import type { Folders } from './write.ts';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const filesOf = (id: string) => [`content/reports/${id}.mdx`, `content/sources/${id}.yaml`];

/** Whether the draft's files are as import wrote them, and nothing was decided on the review page. */
export function isAsWritten(id: string, { root, originals }: Folders): boolean {
  const record = readRecord(originals, id);
  if (!record?.written || record.proposals.some(({ state }) => state !== 'open')) return false;
  return filesOf(id).every((file, i) => {
    const path = join(root, file);
    return existsSync(path) && digest(readFileSync(path, 'utf8')) === record.written?.[i];
  });
}

/** The archive as if the drafts were not there. */
export const without = (content: Content, ids: string[]): Content => ({
  ...content,
  reports: content.reports.filter((r) => !ids.includes(r.id)),
  sources: content.sources.filter((s) => !ids.includes(s.id)),
});

/** Takes the drafts' files away, so that new ones take their place. */
export function removeDrafts(ids: string[], { root, originals }: Folders): void {
  for (const id of ids)
    for (const path of [...filesOf(id).map((file) => join(root, file)), recordPath(originals, id)])
      rmSync(path, { force: true });
}
