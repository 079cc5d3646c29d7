/** Where each figure of a metric stands: in which picture, or why in none. */
import type { Comparison } from './types.ts';

export interface Placed {
  /** The id of those that it shares a picture with. */
  peers?: string;
  /** Why it shares none, in Chinese. */
  apart?: string;
}

export const placed = (comparisons: Iterable<Comparison>): Map<string, Placed> =>
  new Map(
    [...comparisons].flatMap(({ groups, rest }): [string, Placed][] => [
      ...groups.flatMap(({ id, entries }) => entries.map(({ figure }): [string, Placed] => [figure.id, { peers: id }])),
      ...rest.map(({ figure, reason }): [string, Placed] => [figure.id, { apart: reason }]),
    ]),
  );
