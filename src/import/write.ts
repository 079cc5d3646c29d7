/** A draft's files: the report, its source record, unions that it brings along, the original, and what was proposed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PersonData } from '../domain/model.ts';
import { writeText } from '../reader/text/write-text.ts';
import { digest } from './again.ts';
import type { Draft } from './draft.ts';
import type { OriginalFile } from './report/original.ts';
import { recordPath, writeRecord } from './review/record.ts';
import { recordOf } from './review/record-of.ts';

/** Every text in quotation marks: dates, numbers and signs are then the characters that they are. */
const yaml = (data: unknown) =>
  stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/** The report's file: front matter and body. */
export const reportFile = ({ report, body }: Pick<Draft, 'report' | 'body'>): string =>
  `---\n${yaml(report)}---\n\n${body}`;

export interface Folders {
  /** It holds `content/`. */
  root: string;
  originals: string;
}

/** The files of a draft that are there already: an editor may have had a hand in them, so nothing is written over them. */
export const inTheWay = (draft: Draft, { root }: Folders): string[] =>
  [`content/reports/${draft.id}.mdx`, `content/sources/${draft.id}.yaml`].filter((file) =>
    existsSync(join(root, file)),
  );

/** Whether the draft's report stands in its file just so. */
export const isThere = (draft: Draft, { root }: Folders): boolean => {
  const path = join(root, `content/reports/${draft.id}.mdx`);
  return existsSync(path) && readFileSync(path, 'utf8') === reportFile(draft);
};

/** The authority file with the draft's people at its end; nobody sees them until a published report names them. */
export function withPeople(root: string, people: PersonData[]): string {
  const path = join(root, 'content/people.yaml');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const open = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  return open + people.map(({ id, name }) => `- id: ${id}\n  name: ${name}\n`).join('');
}

/**
 * Writes a draft, whole files only; the report last, so that what breaks off leaves no report without its source.
 * @returns the files that were written, as paths from the root
 * @throws where a folder can't be written to
 */
export function writeDraft(draft: Draft, original: OriginalFile, folders: Folders): string[] {
  const { root, originals } = folders;
  for (const folder of [originals, ...['reports', 'sources', 'unions'].map((name) => join(root, 'content', name))])
    mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  const put = (file: string, text: string) => {
    writeText(join(root, file), text);
    written.push(file);
  };
  const source = join(originals, original.file);
  if (!existsSync(source)) {
    writeFileSync(source, original.bytes, { flag: 'wx' });
    written.push(source);
  }
  for (const { id, ...union } of draft.unions)
    if (!existsSync(join(root, `content/unions/${id}.yaml`)))
      put(`content/unions/${id}.yaml`, yaml({ ...union, draft: true }));
  if (draft.people.length > 0) put('content/people.yaml', withPeople(root, draft.people));
  const [report, record] = [reportFile(draft), yaml(draft.source)];
  put(`content/sources/${draft.id}.yaml`, record);
  put(`content/reports/${draft.id}.mdx`, report);
  writeRecord(originals, { ...recordOf(draft), written: [report, record].map(digest) });
  written.push(recordPath(originals, draft.id));
  return written;
}
