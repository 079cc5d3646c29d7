/** Look-ups: one thing by its id, and all things under a key. */

/** A look-up that throws on an unknown id; the content check has already found those, so a throw is our own slip. */
export function finder<T extends { id: string }>(what: string, items: T[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const found = byId.get(id);
    if (!found) throw new Error(`unknown ${what}: ${id}`);
    return found;
  };
}

/** A look-up of the items under each of their keys. */
export function indexed<T>(items: T[], keysOf: (item: T) => (string | undefined)[]) {
  const lists = new Map<string | undefined, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  return (id: string): T[] => lists.get(id) ?? [];
}
