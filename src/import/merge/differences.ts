/** How two readings of a fact differ, in an editor's words: value 30 → 300. */
import { isDeepStrictEqual } from 'node:util';

type Entry = Record<string, unknown>;

/** What is made of other fields, or of what the archive knows, is no reading of the source. */
const derived = new Set(['id', 'union', 'unions', 'topic', 'topics', 'scope', 'alone', 'metric', 'people']);

const shown = (value: unknown) =>
  value === undefined
    ? '无'
    : Array.isArray(value)
      ? value.join('、')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : `${value}`;

/** Empty where they read the same. */
export const differences = (before: Entry, now: Entry): string =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => !derived.has(name) && !isDeepStrictEqual(before[name], now[name]))
    .map((name) => `${name} ${shown(before[name])} → ${shown(now[name])}`)
    .join('，');
