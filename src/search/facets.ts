/** The pages of every value of every filter: for narrowing a search and for saying what each value would leave. */
import { type FilterName, type Filters, filterNames } from './engine.ts';

/** As it is sent: pages by number. */
export type FacetList = Record<FilterName, Record<string, number[]>>;

export type Counts = Record<FilterName, Record<string, number>>;

export class Facets {
  private readonly values: Record<FilterName, Map<string, Set<number>>>;

  constructor(list: FacetList) {
    const read = (name: FilterName) =>
      new Map(Object.entries(list[name]).map(([value, pages]) => [value, new Set(pages)]));
    this.values = { kind: read('kind'), union: read('union'), topic: read('topic'), year: read('year') };
  }

  /** Whether the page passes the filters. `but`: this one does not count. */
  passes(id: number, filters: Filters, but?: FilterName): boolean {
    return filterNames.every((name) => {
      const value = filters[name];
      return name === but || value === undefined || this.values[name].get(value)?.has(id) === true;
    });
  }

  /** For every value, how many of the pages would remain with it and with the other filters as they are. */
  counts(ids: number[], filters: Filters): Counts {
    const count = (name: FilterName) => {
      const passing = ids.filter((id) => this.passes(id, filters, name));
      const counted = [...this.values[name]].map(
        ([value, pages]) => [value, passing.filter((id) => pages.has(id)).length] as const,
      );
      return Object.fromEntries(counted.filter(([, n]) => n > 0));
    };
    return { kind: count('kind'), union: count('union'), topic: count('topic'), year: count('year') };
  }
}

/** The list for pages that have these values, in their order. */
export function listFacets(pages: Record<string, string[]>[]): FacetList {
  const list = (name: FilterName) => {
    const values = new Set(pages.flatMap((page) => page[name] ?? []));
    const having = (value: string) => pages.flatMap((page, i) => (page[name]?.includes(value) ? [i] : []));
    return Object.fromEntries([...values].map((value) => [value, having(value)]));
  };
  return { kind: list('kind'), union: list('union'), topic: list('topic'), year: list('year') };
}
