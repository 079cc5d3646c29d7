/** A report's file in two, and the lists of its front matter. */
import { type Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import { splitReport } from '../../reader/files/front-matter.ts';
import { EditError } from './edit-error.ts';

export interface ReportParts {
  yaml: string;
  body: string;
}

/** @throws EditError where there is no front matter */
export function partsOf(text: string): ReportParts {
  const parts = splitReport(text.replaceAll('\r\n', '\n'), '');
  if (!('yaml' in parts)) throw new EditError(`${parts.message}没有改。`);
  return parts;
}

export const reportText = ({ yaml, body }: ReportParts): string => `---\n${yaml.replace(/\n*$/, '\n')}---\n${body}`;

/** The list under a key, made where there is none. */
export function listIn(document: Document, key: string): YAMLSeq {
  const list = document.get(key);
  if (isSeq(list)) return list;
  const made = document.createNode([]) as YAMLSeq;
  document.set(key, made);
  return made;
}

/** The place in a list of the entry with an id; -1 where there is none. */
export const placeOf = (list: YAMLSeq, id: string): number =>
  list.items.findIndex((item) => isMap(item) && item.get('id') === id);
