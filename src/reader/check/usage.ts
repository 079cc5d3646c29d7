/** A term's usage speaks of reports that link the term: its page lists only those. */
import { placeAndYear } from '../../domain/archive/short-name.ts';
import type { Problem } from '../../domain/problem.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import type { ReadContent } from '../read.ts';

export const checkUsage = ({ content, bodies, placeOf }: ReadContent): Problem[] =>
  content.reports.flatMap((report) => {
    const place = content.unions.find((u) => u.id === report.union)?.short;
    const date = tryParseDate(report.published ?? report.covers ?? '');
    // What a body links is not known while it can't be read.
    if (!place || !date || bodies.get(report.id)?.unreadable) return [];
    const name = placeAndYear(place, date);
    return content.terms
      .filter((term) => term.usage?.includes(name) && !report.terms.includes(term.id))
      .map((term) => ({
        ...placeOf('terms', term.id, ['usage']),
        code: 'usage-without-link',
        message: `usage 说到“${name}”，那份报告却没有连到词条“${term.term}”。`,
        advice: `词条页上的“见于”只列连到它的报告。在那份报告讲到它的地方写 <Term id="${term.id}">…</Term>，或从 usage 里删去这一处。`,
      }));
  });
