/**
 * The promise: every address and fragment ever published, one a line (`content/permalinks.txt`).
 * `old -> new` gives an address that is no longer served its heir.
 */
import { underBase } from './address.ts';

export interface Permalink {
  /** Address from the root, with a fragment where it has one: `/reports/x/#p3`. */
  address: string;
  heir?: string;
  /** From 1. */
  line: number;
}

/** Reads the file's text; empty lines and lines that begin with `# ` are passed over. */
export function parsePermalinks(text: string): Permalink[] {
  return text.split('\n').flatMap((raw, i) => {
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('# ')) return [];
    const [address = '', heir] = entry.split(/\s+->\s+/);
    return [{ address, line: i + 1, ...(heir && { heir }) }];
  });
}

/** Redirects for addresses of pages that have heirs, as Astro wants them: the old route → the new address under the base. */
export const heirsOf = (permalinks: Permalink[], base: string): Record<string, string> =>
  Object.fromEntries(
    permalinks.flatMap(({ address, heir }) =>
      heir && !address.includes('#') ? [[address, underBase(base, heir)]] : [],
    ),
  );

/** The promises that `served` no longer keeps: neither the address nor its heir is there. */
export function brokenPromises(permalinks: Permalink[], served: ReadonlySet<string>): Permalink[] {
  return permalinks.filter(({ address, heir }) => !served.has(address) && !(heir && served.has(heir)));
}
