/** The head and the body of a report, and its way out of the drafts. */

import { type Document, parseDocument } from 'yaml';
import { unwritten } from '../../domain/unwritten.ts';
import { changeYaml } from './change-yaml.ts';
import type { Files } from './edit.ts';
import { EditError } from './edit-error.ts';
import { nodeOf } from './entry-node.ts';
import { fieldValue, headFields } from './fields.ts';
import { partsOf, reportText } from './report-file.ts';

/** Fields that the form does not have stay as they are. */
export function changeHead(files: Files, fields: Record<string, string>): Files {
  const parts = partsOf(files.report);
  const yaml = changeYaml(parts.yaml, (document) => {
    const now = document.toJS() as Record<string, unknown>;
    for (const field of headFields) {
      const written = fields[field];
      if (written === undefined) continue;
      const value = fieldValue(field, written);
      if (value === undefined) document.delete(field);
      else if (JSON.stringify(value) !== JSON.stringify(now[field]))
        document.set(field, document.createNode(nodeOf(field, value), { flow: Array.isArray(value) }));
    }
  });
  return { ...files, report: reportText({ ...parts, yaml }) };
}

export function writeBody(files: Files, body: string): Files {
  const text = body.replace(/\r\n?/g, '\n').replace(/\s*$/, '\n');
  return {
    ...files,
    report: reportText({ ...partsOf(files.report), body: text.startsWith('\n') ? text : `\n${text}` }),
  };
}

/**
 * No longer a draft, nor are the unions that it names: the next build takes them in, if the checks find nothing wrong.
 * @throws EditError where something is still to be written
 */
export function publish(files: Files): Files {
  const left = files.report.split(unwritten).length - 1;
  if (left > 0) throw new EditError(`还有${left}处“（待写”没有写，不能定稿。写上，或删去，再定稿。`);
  const parts = partsOf(files.report);
  const report = reportText({ ...parts, yaml: changeYaml(parts.yaml, outOfDrafts) });
  const named = unionsIn(parseDocument(parts.yaml).toJS());
  const unions = Object.entries(files.unions).map(([id, text]) => [
    id,
    named.has(id) ? changeYaml(text, outOfDrafts) : text,
  ]);
  return { ...files, report, unions: Object.fromEntries(unions) };
}

const outOfDrafts = (document: Document) => {
  document.delete('draft');
};

/** Every union that a report's front matter names, wherever it does. */
function unionsIn(data: unknown): Set<unknown> {
  if (Array.isArray(data)) return new Set(data.flatMap((item) => [...unionsIn(item)]));
  if (data === null || typeof data !== 'object') return new Set();
  return new Set(
    Object.entries(data).flatMap(([key, value]) =>
      key === 'union' ? [value] : key === 'unions' && Array.isArray(value) ? value : [...unionsIn(value)],
    ),
  );
}
