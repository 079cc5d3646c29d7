/** What was checked of a report: by this build where its source is at hand, else by the last verification kept. */
import { theContent } from '../../reader/once.ts';
import { archiveRoot } from '../../settings.ts';
import { tallies } from '../site.ts';
import type { Checked } from './quality.ts';
import { changedSince, readVerified } from './verified.ts';

const kept = readVerified(archiveRoot());
const changed = changedSince(kept, theContent().content);

/** Nothing where the report was never checked. */
export function checkedOf(report: string): Checked | undefined {
  const now = tallies.find(({ id }) => id === report);
  if (now) return { tally: now, by: '程序', changed: false };
  const tally = kept.reports.find(({ id }) => id === report);
  return tally && { tally, by: kept.by ?? '程序', date: kept.date, changed: changed.includes(report) };
}
