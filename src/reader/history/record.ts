/** Records what changed in the content since it was last recorded: from the version history where nothing was recorded yet. */
import { splitAddress } from '../../domain/addresses/permalinks.ts';
import { type History, record, unrecorded } from '../../domain/history/history.ts';
import { type ReadContent, readContent } from '../read.ts';
import { digestsOf } from './digests.ts';
import { readHistory } from './file.ts';
import { contentDays, withContentOf } from './past.ts';

/** Each day of the version history, folded into one record. Of older forms of the content there is as much as can be read. */
export function historyOfPast(root: string): History {
  let history: History = { entries: new Map(), reasons: new Map() };
  for (const { day, commit } of contentDays(root))
    withContentOf(root, commit, (folder) => {
      history = record(history, digestsOf(readContent(folder, false)), day);
    });
  return history;
}

export interface Recorded {
  history: History;
  /** The addresses that were filed under the day. */
  addresses: string[];
}

/**
 * What is to be written. `reason` says what changed, to readers: on the pages that were filed now or, where it is given after
 * them, on those that were filed under this day before; where `pages` are named, on these alone.
 */
export function recordNow(
  root: string,
  read: ReadContent,
  day: string,
  reason?: string,
  pages: string[] = [],
): Recorded {
  const kept = readHistory(root);
  const before = kept.entries.size > 0 ? kept : historyOfPast(root);
  const digests = digestsOf(read);
  const addresses = unrecorded(before, digests);
  const { entries } = record(before, digests, day);
  const today = [...entries].flatMap(([at, { days }]) => (days.length > 1 && days.at(-1) === day ? [at] : []));
  const changed = addresses.filter((at) => (entries.get(at)?.days.length ?? 0) > 1);
  const on = new Set((changed.length > 0 ? changed : today).map((at) => splitAddress(at)[0]));
  const named = pages.length > 0 ? pages : [...on];
  const reasons = new Map(before.reasons);
  if (reason) for (const page of named) reasons.set(`${day} ${page}`, reason);
  return { history: { entries, reasons }, addresses };
}

/** Says so where the record is behind the content: readers would be told of no change. */
export function behindNotice(root: string, read: ReadContent): string[] {
  const behind = unrecorded(readHistory(root), digestsOf(read));
  if (behind.length === 0) return [];
  return [`改动还没有记日子：${behind.length}处，例如 ${behind[0]}。提交以前运行 npm run history。`];
}
