/** A report's editions stand in the order of their days, and no day stands twice. */
import type { ReportData } from '../model.ts';
import type { Add } from './finding.ts';

export function checkEditions({ editions = [] }: ReportData, add: Add) {
  editions.forEach(({ date }, i) => {
    const earlier = editions[i - 1]?.date;
    if (earlier === undefined || earlier < date) return;
    add(
      ['editions', i, 'date'],
      'editions-out-of-order',
      `这一版的日期 ${date} 不在前一版（${earlier}）之后。`,
      '最后一版的日期写进页首和引文，次序错了，读者就引错了版。早的写在前面；同一天的改动并成一版。',
    );
  });
}
