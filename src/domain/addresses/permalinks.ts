/**
 * The promise: every address and fragment ever published, one a line (`content/permalinks.txt`).
 * `old -> new` gives an address that is no longer served its heir; `old -> 撤下 2026-03-01 理由` withdraws it.
 */
import { indexed } from '../archive/lookup.ts';
import { address, underBase } from './address.ts';

export interface Permalink {
  /** Address from the root, with a fragment where it has one: `/reports/x/#p3`. */
  address: string;
  heir?: string;
  /** When and why what stood here was taken down: an ISO 8601 day, and a sentence. */
  withdrawn?: Withdrawal;
  /** From 1. */
  line: number;
}

export interface Withdrawal {
  date: string;
  reason: string;
}

const withdrawal = /^撤下\s+(\S+)\s*(.*)$/;

/** Reads the file's text; empty lines and lines that begin with `# ` are passed over. */
export function parsePermalinks(text: string): Permalink[] {
  return text.split('\n').flatMap((raw, i): Permalink[] => {
    const entry = raw.trim();
    if (entry === '' || entry.startsWith('# ')) return [];
    const [address = '', target] = entry.split(/\s+->\s+/);
    const link = { address, line: i + 1 };
    const [, date, reason = ''] = withdrawal.exec(target ?? '') ?? [];
    if (date !== undefined) return [{ ...link, withdrawn: { date, reason } }];
    return [{ ...link, ...(target && { heir: target }) }];
  });
}

/** `/reports/x/#p3` → ['/reports/x/', 'p3']; without a fragment the second is undefined. */
export function splitAddress(address: string): [page: string, fragment: string | undefined] {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
}

/** The last heir of each address that has one: a → b → c leads from a to c. A loop ends where it began. */
export function lastHeirs(permalinks: Permalink[]): Map<string, string> {
  const heirs = new Map(
    permalinks.flatMap(({ address, heir }) => (heir ? [[address, heir]] : [])) as [string, string][],
  );
  const last = (address: string) => {
    const seen = new Set([address]);
    let at = address;
    for (let next = heirs.get(at); next !== undefined && !seen.has(next); next = heirs.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  return new Map([...heirs.keys()].map((address) => [address, last(address)]));
}

/** What is no longer where it was: where it went, or when and why it was taken down. */
export interface Gone {
  address: string;
  heir?: string;
  withdrawn?: Withdrawal;
}

export interface GoneFragment extends Gone {
  id: string;
}

/** Pages and files beneath a page that is gone go where it went: /unions/a/embed/ with /unions/a/. Fragments do not. */
function settle(permalinks: Permalink[]): Permalink[] {
  const pages = new Map(permalinks.filter((p) => p.heir || p.withdrawn).map((p) => [p.address, p]));
  const above = (address: string): Permalink | undefined => {
    const parent = address.replace(/[^/]*\/?$/, '');
    return parent === '/' || parent === '' ? undefined : (pages.get(parent) ?? above(parent));
  };
  return permalinks.map((p) => {
    const page = p.heir || p.withdrawn || p.address.includes('#') ? undefined : above(p.address);
    if (page?.heir?.endsWith('/')) return { ...p, heir: page.heir + p.address.slice(page.address.length) };
    return page?.withdrawn ? { ...p, withdrawn: page.withdrawn } : p;
  });
}

const gone = (permalinks: Permalink[]): Gone[] => {
  const all = settle(permalinks);
  const heirs = lastHeirs(all);
  return all.flatMap(({ address, withdrawn }): Gone[] => {
    const heir = heirs.get(address);
    return heir ? [{ address, heir }] : withdrawn ? [{ address, withdrawn }] : [];
  });
};

/** The pages that are gone: each keeps an address that leads on or says why. */
export const gonePages = (permalinks: Permalink[]): Gone[] => gone(permalinks).filter((g) => g.address.endsWith('/'));

/** Files that are gone and have an heir: a file can't lead on, so its heir is served in both places. */
export const goneFiles = (permalinks: Permalink[]): { address: string; heir: string }[] =>
  gone(permalinks).flatMap(({ address, heir }) => (heir && !/[/]$|#/.test(address) ? [{ address, heir }] : []));

/** A look-up of the fragments of a page that are gone, by their ids: every page asks it. */
export function goneFragments(permalinks: Permalink[]): (page: string) => GoneFragment[] {
  const fragments = gone(permalinks).flatMap((g): (GoneFragment & { on: string })[] => {
    const [on, id] = splitAddress(g.address);
    return id === undefined ? [] : [{ ...g, on, id }];
  });
  return indexed(fragments, ({ on }) => [on]);
}

/** The pages and files that moved, with their heirs, under the base; `twins` are those of the Traditional edition besides. */
export const movedPages = (permalinks: Permalink[], base: string, twins: boolean): [from: string, to: string][] =>
  [...gonePages(permalinks), ...goneFiles(permalinks)].flatMap(({ address: from, heir }): [string, string][] => {
    if (!heir) return [];
    const pairs: [string, string][] = [[from, heir]];
    if (twins && from.endsWith('/')) pairs.push([address.traditional(from), address.traditional(heir)]);
    return pairs.map(([from, to]) => [underBase(base, from), underBase(base, to)]);
  });

/** Redirect rules of static hosts (`_redirects`: from, to, status), so that hosts that read them answer 301. */
export function hostRules(permalinks: Permalink[], base: string, twins: boolean): string {
  const rules = movedPages(permalinks, base, twins).map(([from, to]) => `${from} ${to} 301`);
  return `${['# Addresses that have moved; made from content/permalinks.txt.', ...rules].join('\n')}\n`;
}

/**
 * The promises that `served` no longer keeps: the address itself is not answered (every heir and every withdrawal
 * makes an answer there), or its heir is not. A fragment of a page that moved goes with the page; a file beneath a
 * page that was withdrawn is withdrawn with it.
 */
export function brokenPromises(promised: Permalink[], served: ReadonlySet<string>): Permalink[] {
  const permalinks = settle(promised);
  const heirs = lastHeirs(permalinks);
  const withdrawn = new Set(permalinks.filter((p) => p.withdrawn).map((p) => p.address));
  return permalinks.filter(({ address }) => {
    const [page, fragment] = splitAddress(address);
    const heir = heirs.get(address);
    if (!heir && withdrawn.has(address) && !/[/]$|#/.test(address)) return false;
    if (heir) return !served.has(address) || !(served.has(heir) || withdrawn.has(heir));
    const pageHeir = heirs.get(page);
    if (fragment !== undefined && pageHeir) return !served.has(`${pageHeir}#${fragment}`);
    if (fragment !== undefined && withdrawn.has(page)) return false;
    return !served.has(address);
  });
}
