/** What can be kept of data that does not fit its schema, so that one slip hides no other. */
import { type Node, unwrap } from '../schemas/walk.ts';

/**
 * Data of the schema's outline. What fits is kept; in place of the rest stand empty texts and lists, which every rule
 * passes over. Items of lists keep their places.
 */
export function salvage(schema: Node, value: unknown): unknown {
  const node = unwrap(schema);
  if (node.def.type === 'object') {
    const given = isRecord(value) ? value : {};
    const entries = Object.entries(node.shape).flatMap(([key, child]) => {
      const kept = key in given || !isOptional(child) ? salvage(child, given[key]) : undefined;
      return kept === undefined ? [] : [[key, kept]];
    });
    return Object.fromEntries(entries);
  }
  if (node.def.type === 'array') return Array.isArray(value) ? value.map((item) => salvage(node.element, item)) : [];
  const { success, data } = schema.safeParse(value);
  if (success) return data;
  return node.def.type === 'string' ? '' : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOptional = (schema: Node): boolean => schema.def.type === 'optional';
