/** Links in a body lead somewhere: addresses of the archive to a page and a place there, others are whole. */
import { address } from '../../domain/addresses/address.ts';
import { type Permalink, splitAddress } from '../../domain/addresses/permalinks.ts';
import type { Content } from '../../domain/model.ts';
import { yearsOf } from '../../domain/time/date.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import type { Facts } from '../body/facts.ts';
import type { Body } from '../body/read-body.ts';
import type { Add } from './add.ts';
import { nearest } from './nearest.ts';

export interface Known {
  pages: ReadonlySet<string>;
  /** What can be pointed at within a report. */
  fragments: (report: string) => ReadonlySet<string>;
  /** Whether all reports could be read: else what is not known may only be unread. */
  whole: boolean;
}

const fixed = [...Object.values(address).filter((path) => typeof path === 'string'), '/data/', '/changes/', '/follow/'];

/** Everything that the site will serve, as far as the content tells, and all that was promised. */
export function knownAddresses(
  content: Content,
  bodies: ReadonlyMap<string, Body>,
  promised: Permalink[],
  whole: boolean,
): Known {
  const years = content.reports.flatMap((r) => r.milestones.flatMap(({ date }) => yearsOrNone(date)));
  const pages = new Set([
    ...fixed,
    ...promised.map((p) => splitAddress(p.address)[0]),
    ...years.map(address.year),
    ...content.reports.flatMap((r) => [
      address.report(r.id),
      address.citations(r.id),
      ...r.milestones.map((m) => address.milestone(m.id)),
    ]),
    ...content.unions.flatMap(({ id }) => [address.union(id), address.unionTimeline(id)]),
    ...content.topics.flatMap(({ id }) => [address.topic(id), address.topicTimeline(id)]),
    ...content.terms.map(({ id }) => address.term(id)),
    ...content.metrics.map(({ id }) => address.metric(id)),
    ...content.people.map(({ id }) => address.person(id)),
  ]);
  const fragments = (id: string) => {
    const report = content.reports.find((r) => r.id === id);
    const given = [...(report?.milestones ?? []), ...(report?.figures ?? [])].map((item) => item.id);
    const kept = promised.map((p) => splitAddress(p.address)).filter(([page]) => page === address.report(id));
    return new Set([
      ...given,
      ...(bodies.get(id)?.facts.marks ?? []).map((m) => m.id),
      ...kept.flatMap(([, fragment]) => fragment ?? []),
    ]);
  };
  return { pages, fragments, whole };
}

const yearsOrNone = (edtf: string) => {
  const date = tryParseDate(edtf);
  return date ? yearsOf(date) : [];
};

export function checkLinks({ links }: Facts, own: string, known: Known, add: Add) {
  for (const { url, line } of links) {
    if (url.startsWith('/') && !url.startsWith('//')) checkInside(url, known, (m, a) => add(line, 'broken-link', m, a));
    else if (url.startsWith('#')) {
      const id = url.slice(1);
      if (!known.fragments(own).has(id))
        add(line, 'broken-link', `链接 ${url} 指的位置不存在。`, noSuchPlace(id, known.fragments(own)));
    } else if (!isWhole(url))
      add(
        line,
        'bad-link',
        `“${url}”不是完整的地址。`,
        '读者点了会落空。别的网站写全，例如 https://example.org/；本站从斜线写起，例如 /reports/yangjiang-2018/#p3。',
      );
  }
}

function checkInside(url: string, { pages, fragments, whole }: Known, add: (message: string, advice: string) => void) {
  const [path, fragment] = splitAddress(url);
  const page = path.replace(/\?.*$/, '');
  // Files are known when the site is built; it is checked once more then.
  if (/^\/(?:data\/[\w.-]+|feed\.\w+)$/.test(page)) return;
  if (!pages.has(page)) {
    if (!whole) return;
    const like = pages.has(`${page}/`) ? `${page}/` : nearest(page, pages);
    add(`链接 ${url} 没有对应的页面。`, `读者点了会落空。${like ? `是不是 ${like}？` : '请改链接，或只留文字。'}`);
    return;
  }
  const [, report] = /^\/reports\/([^/]+)\/$/.exec(page) ?? [];
  if (fragment === undefined || !report || fragments(report).has(fragment)) return;
  add(`链接 ${url} 指的位置不存在。`, noSuchPlace(fragment, fragments(report)));
}

const noSuchPlace = (id: string, ids: ReadonlySet<string>) => {
  const like = nearest(id, ids);
  return `页面上没有 id“${id}”。${like ? `是不是“${like}”？` : ''}段落的编号在段末，例如 [#p3] 写作 #p3。`;
};

/** Letters of any script, but no Chinese punctuation, which belongs to the sentence. */
const web =
  /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][\p{L}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]*)?$/u;
const mail = /^mailto:[^\s@]+@[\w-]+(?:\.[\w-]+)+$/;

const isWhole = (url: string): boolean => mail.test(url) || (web.test(url) && URL.canParse(url));
