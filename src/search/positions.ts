/** Where words stand, and where they stand together. */

/** Pages by number, the newest first, each with the positions on it, ascending. */
export type Places = Map<number, number[]>;

/** Those of `starts` that have one of `others` at this distance. */
function atDistance(starts: number[], others: number[], distance: number): number[] {
  let i = 0;
  return starts.filter((start) => {
    while ((others[i] ?? Number.POSITIVE_INFINITY) < start + distance) i += 1;
    return others[i] === start + distance;
  });
}

/** Where rows begin whose words stand at these distances from their beginning. */
export function together(words: { places: Places; at: number }[]): Places {
  // From the word on the fewest pages, so that little is looked at.
  const [rarest, ...others] = [...words].sort((a, b) => a.places.size - b.places.size);
  const found: Places = new Map();
  for (const [id, positions] of rarest?.places ?? []) {
    let starts = positions.map((position) => position - (rarest?.at ?? 0));
    for (const { places, at } of others) starts = atDistance(starts, places.get(id) ?? [], at);
    if (starts.length > 0) found.set(id, starts);
  }
  return found;
}

/** One unit of a row across punctuation: where it stands without and with punctuation after it. */
export interface Stride {
  plain: Places;
  crossing: Places;
  /** From the unit's place to these. */
  enters: number;
}

/** On one page: each row's beginning by the place where its next unit would stand. */
function stride(rows: Map<number, number> | undefined, { plain, crossing, enters }: Stride, id: number) {
  const next = new Map<number, number>();
  const go = (places: Places, step: number) => {
    for (const position of places.get(id) ?? []) {
      const begun = rows ? rows.get(position - enters) : position - enters;
      if (begun !== undefined) next.set(position + step, begun);
    }
  };
  go(plain, 1);
  go(crossing, 2);
  return next;
}

/** Where rows begin whose units follow each other, whether or not punctuation, which takes a place, stands between. */
export function inStrides(strides: Stride[]): Places {
  const found: Places = new Map();
  const [first] = strides;
  for (const id of new Set([...(first?.plain.keys() ?? []), ...(first?.crossing.keys() ?? [])])) {
    let rows: Map<number, number> | undefined;
    for (const step of strides) rows = stride(rows, step, id);
    if (rows && rows.size > 0)
      found.set(
        id,
        [...rows.values()].sort((a, b) => a - b),
      );
  }
  return found;
}

/** All of these places. */
export function unite(all: Places[]): Places {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const united: Places = new Map();
  for (const places of all)
    for (const [id, positions] of places) united.set(id, [...(united.get(id) ?? []), ...positions]);
  for (const positions of united.values()) positions.sort((a, b) => a - b);
  return united;
}
