/** Walks zod's own tree of a schema, by its documented `def`. */
import type { Path } from '../yaml/read-yaml.ts';

// biome-ignore lint/suspicious/noExplicitAny: zod's own tree
export type Node = any;

/** What a field's schema tells editors. */
export interface Meta {
  description?: string;
  example?: string;
  date?: boolean;
  /** A name or a title, which no quotation marks enclose. */
  title?: boolean;
  /** What a code is called in Chinese. */
  names?: Record<string, string>;
}

/** Drops optionals, defaults and what comes before a value is checked. */
export function unwrap(schema: Node): Node {
  let node = schema;
  for (;;) {
    if (node?.def?.innerType) node = node.def.innerType;
    else if (node?.def?.type === 'pipe') node = node.def.out;
    else return node;
  }
}

/** The fields of an object, the element of an array. */
export function childrenOf(schema: Node): [name: string | number, schema: Node][] {
  const node = unwrap(schema);
  if (node?.def?.type === 'object') return Object.entries(node.shape);
  if (node?.def?.type === 'array') return [[0, node.element]];
  return [];
}

/** The schema at a path; undefined where there is none. */
export function schemaAt(schema: Node, path: Path): Node {
  let node = schema;
  for (const key of path) {
    const inner = unwrap(node);
    if (inner?.def?.type === 'object') node = inner.shape[key];
    else if (inner?.def?.type === 'array') node = inner.element;
    else return undefined;
  }
  return node;
}

/** What the schema at a path says of itself, within its wrappers or without. */
export function metaAt(schema: Node, path: Path): Meta {
  let node = schemaAt(schema, path);
  while (node) {
    const meta = node.meta?.();
    if (meta) return meta;
    node = node.def?.innerType ?? (node.def?.type === 'pipe' ? node.def.out : undefined);
  }
  return {};
}
