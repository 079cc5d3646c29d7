/** YAML with places: parses a text, tells the line of any path, and finds what YAML reads otherwise than editors mean. */
import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import { tidied } from '../text/characters.ts';
import { duplicateKeys } from './duplicates.ts';
import { parseYaml } from './faults.ts';
import type { Path } from './path.ts';
import { repair } from './repair.ts';
import { misread } from './values.ts';

export interface YamlFile {
  data: unknown;
  /** The line in the file of the node at a path; of its nearest parent where there is no such node. */
  lineOf: (path: Path) => number;
  /** What the file has at a path, as it is written there; undefined for what is no plain value. */
  writtenAt: (path: Path) => string | undefined;
  /** Lines of which a problem was told already: what stands there now is a guess. */
  told: ReadonlySet<number>;
  problems: Problem[];
}

/**
 * Parses `text`; `firstLine` is the line of the file on which it begins. Characters that are told when the file is read
 * are passed over. Faults are mended where they can be, so that the rest is read.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const { parsed, text: mendedText, mended, problems } = repair(tidied(text.replaceAll('\r\n', '\n')));
  const { document, counter, faults } = parsed;
  // A parse is ten times as large as its text, and asked for a place where there is a problem only: it may go, and is made again.
  const kept = new WeakRef(parsed);
  const again = () => kept.deref() ?? parseYaml(mendedText);
  const line = (offset: number) => counter.linePos(offset).line - 1;
  const whole = faults.length === 0;
  if (whole)
    problems.push(
      ...[...duplicateKeys(document, line), ...misread(document, mendedText, line)].filter((p) => !mended.has(p.line)),
    );
  return {
    data: whole ? document.toJS() : undefined,
    lineOf: (path) => {
      const { document, counter } = again();
      return (nodeAt(document, path, (offset) => counter.linePos(offset).line - 1) ?? 0) + firstLine;
    },
    writtenAt: (path) => writtenAt(again().document, path),
    told: new Set([...mended, ...problems.map((p) => p.line)].map((n) => n + firstLine)),
    problems: problems.map((problem) => ({ file, ...problem, line: problem.line + firstLine })),
  };
}

function writtenAt(document: Document, path: Path): string | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isScalar(node) ? (node.source ?? undefined) : undefined;
}

function nodeAt(document: Document, path: Path, line: (offset: number) => number): number | undefined {
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
