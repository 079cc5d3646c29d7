/** A page that the file of promises says is gone, and that the content has again: one address cannot be both. */
import { address } from '../addresses/address.ts';
import { gonePages, type Permalink } from '../addresses/permalinks.ts';
import type { Content } from '../model.ts';
import type { PromiseFinding } from './permalinks.ts';

/** The pages of the content's entries. */
const pagesOf = ({ reports, unions, topics, metrics, terms, people }: Content): Set<string> =>
  new Set([
    ...reports.flatMap((r) => [address.report(r.id), ...r.milestones.map((m) => address.milestone(m.id))]),
    ...unions.map((u) => address.union(u.id)),
    ...topics.map((t) => address.topic(t.id)),
    ...metrics.map((m) => address.metric(m.id)),
    ...terms.map((t) => address.term(t.id)),
    ...people.map((p) => address.person(p.id)),
  ]);

export function checkReturned(permalinks: Permalink[], content: Content): PromiseFinding[] {
  const pages = pagesOf(content);
  const lines = new Map(permalinks.map((p) => [p.address, p.line]));
  return gonePages(permalinks).flatMap(({ address: at, heir }) =>
    pages.has(at)
      ? [
          {
            line: lines.get(at) ?? 1,
            code: 'page-returned',
            message: `${at} 写着${heir ? `转到 ${heir}` : '已撤下'}，内容里却又有这一页。`,
            advice: `一个地址不能既在又不在。要重新公布，这一行只留“${at}”${heir ? '' : '，withdrawn.yaml 里也删去它'}；不要公布，从内容里删去它。`,
          },
        ]
      : [],
  );
}
