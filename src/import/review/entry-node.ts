/** Entries and fields as YAML that is written anew. */
import { type Document, isMap, Scalar, type YAMLMap } from 'yaml';

/** Texts that look like dates or numbers are quoted, as the schema wants them. */
const quoted = new Set(['date', 'period', 'covers', 'published', 'page', 'lines']);

export const nodeOf = (field: string, value: string | number | string[]): unknown => {
  if (typeof value !== 'string') return value;
  const scalar = new Scalar(value);
  if (quoted.has(field)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
};

/** A map, and the maps in its lists. */
export function entryNode(document: Document, entry: Record<string, unknown>): YAMLMap {
  const node = document.createNode(entry) as unknown as YAMLMap;
  quoteIn(node);
  return node;
}

function quoteIn(node: YAMLMap) {
  for (const { key, value } of node.items as { key: Scalar; value: unknown }[]) {
    if (value instanceof Scalar && typeof value.value === 'string' && quoted.has(String(key.value)))
      value.type = Scalar.QUOTE_DOUBLE;
    if (isMap(value)) quoteIn(value);
    else if (value && typeof value === 'object' && 'items' in value)
      for (const item of value.items as unknown[]) if (isMap(item)) quoteIn(item);
  }
}
