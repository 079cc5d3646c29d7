/** Unions as a tree: those below, those above. */
import type { UnionData } from '../model.ts';
import type { Archive, Union } from './types.ts';

const levelOrder = ['national', 'province', 'city', 'county', 'township', 'park', 'industry'];

/** Unions with their children, parents first. */
export function makeTree(data: UnionData[]): Union[] {
  const unions = new Map(data.map((u): [string, Union] => [u.id, { ...u, children: [] }]));
  const order = (a: Union, b: Union) =>
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || (a.id < b.id ? -1 : 1);
  const roots: Union[] = [];
  for (const union of [...unions.values()].sort(order)) {
    const parent = union.parent === undefined ? undefined : unions.get(union.parent);
    (parent?.children ?? roots).push(union);
  }
  const walk = (list: Union[]): Union[] => list.flatMap((u) => [u, ...walk(u.children)]);
  return walk(roots);
}

/** The union and all below it, by id. */
export const withDescendants = (union: Union): string[] => [union.id, ...union.children.flatMap(withDescendants)];

/** The unions above, the highest first. */
export function ancestors(archive: Archive, union: Union): Union[] {
  if (union.parent === undefined) return [];
  const parent = archive.union(union.parent);
  return [...ancestors(archive, parent), parent];
}
