/** What must hold between a term and the rest of the content. */

import { placeAndYear } from '../archive/short-name.ts';
import type { Content, TermData } from '../model.ts';
import { tryParseDate } from '../time/parse.ts';
import type { Add } from './finding.ts';
import { type Require, requireAll } from './references.ts';

export function checkTerm(term: TermData, content: Content, require: Require, add: Add) {
  requireAll(require, 'topics', term.topics, ['topics'], add);
  requireAll(require, 'terms', term.seeAlso, ['seeAlso'], add);
  if (term.source && term.basis === 'report') {
    add(
      ['source'],
      'source-of-report',
      `词条“${term.term}”写了 source，basis 却是 report。`,
      '据报告的解释，出处就是各报告。另有法律、文件可查的，写 basis: general；没有的，删去 source。',
    );
  }
  for (const report of content.reports) {
    const place = content.unions.find((u) => u.id === report.union)?.short;
    const date = tryParseDate(report.published ?? report.covers ?? '');
    if (!place || !date || report.terms.includes(term.id)) continue;
    const name = placeAndYear(place, date);
    if (!term.usage?.includes(name)) continue;
    add(
      ['usage'],
      'usage-without-link',
      `usage 说到“${name}”，那份报告却没有连到词条“${term.term}”。`,
      `词条页上的“见于”只列连到它的报告。在那份报告讲到它的地方写 <Term id="${term.id}">…</Term>，或从 usage 里删去这一处。`,
    );
  }
}
