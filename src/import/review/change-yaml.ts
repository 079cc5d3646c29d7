/** A YAML text changed in part: what was not changed stays as it is written, comments and all. */
import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, type Pair, parseDocument, type Scalar } from 'yaml';
import { EditError } from './edit-error.ts';

type TopPair = Pair<Scalar, unknown>;

const pairsOf = (document: Document): TopPair[] =>
  isMap(document.contents) ? (document.contents.items as TopPair[]) : [];
/** A key that was added may be a plain text. */
const nameOf = ({ key }: { key: Scalar | string }) => String(typeof key === 'string' ? key : key.value);

/** @param text whose root is a map. @throws EditError where it can't be read */
export function changeYaml(text: string, change: (document: Document) => void): string {
  const before = parseDocument(text);
  const [error] = before.errors;
  if (error || !isMap(before.contents))
    throw new EditError(`YAML 读不通（第 ${error?.linePos?.[0].line ?? 1} 行），没有改。请先在编辑器里改好。`);
  const after = parseDocument(text) as Document;
  change(after);
  const [was, is] = [before.toJS() as Record<string, unknown>, after.toJS() as Record<string, unknown>];
  const { head, parts } = cut(text, before as Document);
  const pairs = new Map(pairsOf(after).map((pair) => [nameOf(pair), pair]));
  const written = [...new Set([...parts.keys(), ...pairs.keys()])].map((name) => {
    const [own, pair] = [parts.get(name), pairs.get(name)];
    if (!pair) return own?.gap ?? '';
    if (!own) return stringify(pair);
    return (isDeepStrictEqual(was[name], is[name]) ? own.text : restored(stringify(pair), own.text)) + own.gap;
  });
  return head + written.join('');
}

interface Part {
  text: string;
  /** Blank lines and comments between it and the next. */
  gap: string;
}

/** The text of each pair of the root, from the line of its key. */
function cut(text: string, document: Document): { head: string; parts: Map<string, Part> } {
  const pairs = pairsOf(document);
  const starts = pairs.map((pair) => text.lastIndexOf('\n', (pair.key.range?.[0] ?? 0) - 1) + 1);
  const parts = new Map<string, Part>();
  pairs.forEach((pair, i) => {
    const whole = text.slice(starts[i], starts[i + 1] ?? text.length);
    const own = whole.endsWith('\n') ? whole : `${whole}\n`;
    const [gap = ''] = /(?:(?<=^|\n)[ \t]*(?:#.*)?\n)*$/.exec(own.slice(own.indexOf('\n') + 1)) ?? [];
    parts.set(nameOf(pair), { text: own.slice(0, own.length - gap.length), gap });
  });
  return { head: text.slice(0, starts[0] ?? 0), parts };
}

function stringify(pair: TopPair): string {
  const document = new Document({});
  if (isNode(pair.key)) Object.assign(pair.key, { commentBefore: undefined, spaceBefore: false });
  if (isNode(pair.value)) pair.value.comment = undefined;
  if (isMap(document.contents)) document.contents.items.push(pair as never);
  return document.toString({ lineWidth: 0 });
}

/** Lines that differ in nothing but the spaces inside brackets are written as they were. */
function restored(text: string, before: string): string {
  const squeezed = (line: string) => line.replace(/(?<=[[{]) +| +(?=[\]}])/g, '');
  const known = new Map(before.split('\n').map((line) => [squeezed(line), line]));
  return text
    .split('\n')
    .map((line) => known.get(squeezed(line)) ?? line)
    .join('\n');
}
