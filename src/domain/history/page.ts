/** The history of a page: when it was first published, and what came, changed and went on each day after. */
import { splitAddress } from '../addresses/permalinks.ts';
import type { Entry, History } from './history.ts';

export interface ChangedDay {
  /** ISO 8601. */
  day: string;
  /** What changed, as an editor says it. */
  reason?: string;
  /** The number of the edition that was published on the day. */
  edition?: number;
  /** Addresses on the page, by what happened to them. */
  added: string[];
  changed: string[];
  gone: string[];
}

export interface PageHistory {
  /** The day of publication, and that on which anything on the page last changed. */
  first: string;
  last: string;
  /** The days after that of publication, the newest first. */
  days: ChangedDay[];
}

/** The fragments of each page, gone ones too. */
export function placesOf({ entries }: History): Map<string, string[]> {
  const fragments = [...entries.keys()].filter((at) => splitAddress(at)[1] !== undefined);
  return Map.groupBy(fragments, (at) => splitAddress(at)[0]);
}

/** What happened to an address on each day after `first`. */
function happened({ digest, days }: Entry, first: string): [day: string, 'added' | 'changed' | 'gone'][] {
  const last = days.length - 1;
  return days.flatMap((day, i): ReturnType<typeof happened> => {
    if (day <= first) return [];
    return [[day, !digest && i === last ? 'gone' : i === 0 ? 'added' : 'changed']];
  });
}

/**
 * The history of the page at address `page`, which shows what stands at the addresses `parts` besides its own words; nothing
 * where it was never recorded. An edition says what changed on its day before any other reason.
 */
export function pageHistory(
  { entries, reasons }: History,
  page: string,
  parts: readonly string[] = [],
  editions: readonly { date: string; text: string }[] = [],
): PageHistory | undefined {
  const first = entries.get(page)?.days[0];
  if (first === undefined) return undefined;
  const days = new Map<string, ChangedDay>();
  const on = (day: string): ChangedDay => {
    const reason = reasons.get(`${day} ${page}`);
    const made = days.get(day) ?? { day, ...(reason && { reason }), added: [], changed: [], gone: [] };
    days.set(day, made);
    return made;
  };
  for (const at of new Set([page, ...parts]))
    for (const [day, what] of happened(entries.get(at) ?? { days: [] }, first)) on(day)[what].push(at);
  for (const [i, { date, text }] of editions.entries())
    if (date > first) Object.assign(on(date), { reason: text, edition: i + 1 });
  const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  return { first, last: sorted[0]?.day ?? first, days: sorted };
}
