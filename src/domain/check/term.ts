/** What must hold of a term, and between it and the rest of the content. */

import type { TermData } from '../model.ts';
import type { Add } from './finding.ts';
import { type Require, requireAll } from './references.ts';

export function checkTerm(term: TermData, require: Require, add: Add) {
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
}
