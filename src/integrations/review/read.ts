/** What the review page reads beside the draft: the source's lines, and what the checks say of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { type Places, reportFile, sourceFile } from '../../import/review/desk.ts';
import type { ImportRecord } from '../../import/review/record.ts';
import { checkOriginals } from '../../originals/check.ts';
import { decode, linesOf } from '../../originals/files/decode.ts';
import { sha256 } from '../../originals/files/recognise.ts';
import { checkRead } from '../../reader/check/index.ts';
import { readContent } from '../../reader/read.ts';

/** The lines of the source, whatever its file is called; none where it is not at hand. */
export function sourceLines(folder: string, record: ImportRecord): string[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.') || entry.name.endsWith('.json')) continue;
    const bytes = readFileSync(join(folder, entry.name));
    const text = decode(bytes)?.text;
    if (text !== undefined && [sha256(bytes), sha256(text)].includes(record.sha256)) return linesOf(text);
  }
  return [];
}

/** Problems of one report: of its own files, and of its facts against its source; drafts are read like the others. */
export function problemsOf({ root, originals }: Places, id: string): Problem[] {
  const read = readContent(root, true);
  const own = (problem: Problem) => [reportFile(id), sourceFile(id)].includes(problem.file);
  const found = checkRead(root, read).filter(own);
  return found.length > 0 ? found : checkOriginals(read, originals).problems.filter(own);
}
