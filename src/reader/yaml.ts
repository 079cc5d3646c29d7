/** YAML with places: parses a text, tells the line of any path, and finds what YAML reads otherwise than editors mean. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../domain/problem.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  data: unknown;
  /** The line in the file of the node at a path; of its nearest parent where there is no such node. */
  lineOf: (path: Path) => number;
  problems: Problem[];
}

const dateLike = /^\d{4}-\d{2}(-\d{2})?$/;

/** Parses `text`; `firstLine` is the line of the file on which it begins. */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'broken-yaml',
      file,
      line: line(error.pos[0]),
      message: error.code === 'DUPLICATE_KEY' ? '同一个字段写了两遍。' : `YAML 读不通：${error.message}`,
      advice:
        error.code === 'DUPLICATE_KEY'
          ? '后一个会盖掉前一个，内容就丢了；请合并成一个。'
          : '整份文件因此不能用。常见原因：缩进不齐、冒号后没有空格、含冒号或以“[”“{”“@”开头的文字没有加引号、引号没有成对。',
    }),
  );
  if (problems.length === 0) problems.push(...unquotedDates(document, file, line));
  return {
    data: problems.some((p) => p.code === 'broken-yaml') ? undefined : document.toJS(),
    lineOf: (path) => lineOf(document, path, line) ?? firstLine,
    problems,
  };
}

/** Dates without quotes: readers of YAML 1.1 (Astro's among them) turn them into times, others into text. */
function unquotedDates(document: Document, file: string, line: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.source || !node.range || !dateLike.test(node.source)) return;
      problems.push({
        code: 'unquoted-date',
        file,
        line: line(node.range[0]),
        message: `日期 ${node.source} 没有加引号。`,
        advice: `YAML 会把它读成时间，精度就丢了。写成 "${node.source}"。`,
      });
    },
  });
  return problems;
}

function lineOf(document: Document, path: Path, line: (offset: number) => number): number | undefined {
  let node: unknown = document.contents;
  let offset = (document.contents as { range?: [number] } | null)?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset === undefined ? undefined : line(offset);
}
