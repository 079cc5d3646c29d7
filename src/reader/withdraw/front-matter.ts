/** Takes entries out of lists in a YAML text and leaves every other byte as it is. */
import { isMap, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

type Item = Record<string, unknown>;
type Range = [start: number, end: number];

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number) => {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
};
const rangeOf = (text: string, node: { range?: [number, number, number] | null }): Range => {
  const [start = 0, end = 0] = node.range ?? [];
  return [lineStart(text, start), lineEnd(text, end)];
};

/** What to cut, and what to put there. */
type Cut = { range: Range; put: string };

function cutsOfList(
  text: string,
  pair: Pair<Scalar, YAMLSeq>,
  fits: (item: Item) => boolean,
  required: boolean,
): Cut[] {
  const list = pair.value as YAMLSeq;
  const gone = list.items.filter((item) => isMap(item) && fits(item.toJSON() as Item)) as YAMLMap[];
  if (gone.length === 0) return [];
  if (gone.length < list.items.length && !list.flow)
    return gone.map((item) => ({ range: rangeOf(text, item), put: '' }));
  const left = list.items.filter((item) => !gone.includes(item as YAMLMap));
  const [start] = rangeOf(text, pair.key);
  const [, end] = rangeOf(text, list);
  const indent = ' '.repeat((pair.key.range?.[0] ?? start) - start);
  if (left.length === 0) return [{ range: [start, end], put: required ? `${indent}${pair.key.value}: []\n` : '' }];
  const written = left.map((item) => text.slice(...((item as YAMLMap).range as unknown as Range))).join(', ');
  return [{ range: [start, end], put: `${indent}${pair.key.value}: [${written}]\n` }];
}

function* listsIn(node: unknown, names: string[]): Generator<Pair<Scalar, YAMLSeq>> {
  if (isSeq(node)) for (const item of node.items) yield* listsIn(item, names);
  if (!isMap(node)) return;
  for (const pair of node.items as Pair<Scalar, unknown>[]) {
    if (names.includes(String(pair.key.value)) && isSeq(pair.value)) yield pair as Pair<Scalar, YAMLSeq>;
    yield* listsIn(pair.value, names);
  }
}

/** Without the entries that fit, in the lists of these names at any depth. `required` lists stay, empty. */
export function withoutItems(
  yaml: string,
  names: string[],
  fits: (item: Item) => boolean,
  required = false,
): { yaml: string; removed: Item[] } {
  const removed: Item[] = [];
  const keep = (item: Item) => {
    const goes = fits(item);
    if (goes) removed.push(item);
    return goes;
  };
  const root = parseDocument(yaml).contents;
  const cuts = [...listsIn(root, names)].flatMap((pair) => cutsOfList(yaml, pair, keep, required));
  const text = cuts
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((at, { range, put }) => at.slice(0, range[0]) + put + at.slice(range[1]), yaml);
  return { yaml: text, removed };
}

/** Without the choice of what to see first, where it names one of `ids`: the sentence that says why may speak of it. */
export function withoutHighlights(yaml: string, ids: ReadonlySet<string>): string {
  const root = parseDocument(yaml).contents;
  const pair = isMap(root)
    ? (root.items as Pair<Scalar, YAMLMap>[]).find(({ key }) => key.value === 'highlights')
    : null;
  const chosen = Object.values((pair?.value?.toJSON() ?? {}) as Record<string, unknown>).flat();
  if (!pair?.value || !chosen.some((id) => ids.has(String(id)))) return yaml;
  return yaml.slice(0, rangeOf(yaml, pair.key)[0]) + yaml.slice(rangeOf(yaml, pair.value)[1]);
}
