/** What another site asks before it shows a Traditional page in a frame: the same answer, of this edition. */
import { type Edition, movedIn } from './edition.ts';

export const traditionalOembed = (json: string, edition: Edition): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(JSON.parse(json) as Record<string, unknown>).map(([key, value]) => [
        key,
        typeof value === 'string' ? edition.convert.reports(movedIn(value, edition)) : value,
      ]),
    ),
  );
