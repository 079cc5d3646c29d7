/** Gives the new paragraphs of all reports their ids. A report that is not fully understood is left as it is. */
import type { Problem } from '../../domain/problem.ts';
import { readBody } from '../body/read-body.ts';
import { checkForm } from '../check/body.ts';
import { splitReport } from '../files/front-matter.ts';
import { listFolder } from '../files/list-folder.ts';
import { type Promises, readPromises } from '../promises.ts';
import { readText } from '../text/read-text.ts';
import { changeText } from '../text/write-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { addMarks, numbersUnder } from './ids.ts';

export interface Marked {
  marked: { file: string; ids: string[] }[];
  problems: Problem[];
}

/** What a report may lack and still be understood. */
const harmless = new Set(['paragraph-without-id', 'heading-without-id']);

function obstacles(text: string, file: string): Problem[] {
  const parts = splitReport(text.replaceAll('\r\n', '\n'), file);
  if (!('yaml' in parts)) return [parts];
  const inBody = checkForm(readBody(file, parts.body, parts.bodyLine));
  return [...readYaml(parts.yaml, file, 2).problems, ...inBody.filter(({ code }) => !harmless.has(code))];
}

const marksIn = (text: string) => [...text.matchAll(/\[#(p\d+)\]/g)].map(([, id]) => id ?? '');

export function markReports(root: string): Marked {
  const promises = readPromises(root);
  if (promises.problems.length > 0) return { marked: [], problems: promises.problems };
  const done = listFolder(root, 'reports').names.map((name) => markReport(root, name, promises));
  return { marked: done.flatMap((d) => d.marked), problems: done.flatMap((d) => d.problems) };
}

function markReport(root: string, name: string, { permalinks }: Promises): Marked {
  const file = `content/reports/${name}`;
  const { text, problems } = readText(root, file);
  const found = text === undefined || problems.length > 0 ? problems : obstacles(text, file);
  if (text === undefined || found.length > 0) return { marked: [], problems: found };
  const own = `/reports/${name.replace(/\.mdx$/, '')}/#`;
  const taken = [...marksIn(text).map((id) => Number(id.slice(1))), ...numbersUnder(own, permalinks)];
  const { changed, problems: refused } = changeText(root, file, (whole) => {
    const head = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(whole)?.[0] ?? '';
    return head + addMarks(whole.slice(head.length), taken);
  });
  const before = new Set(marksIn(text));
  const ids = changed ? marksIn(readText(root, file).text ?? '').filter((id) => !before.has(id)) : [];
  return { marked: changed ? [{ file, ids }] : [], problems: refused };
}
