/** Feeds (Atom, RFC 4287; JSON Feed 1.1): new reports of the archive, new milestones of a union. */
import { Feed } from 'feed';
import type { Archive, Milestone, Report } from '../../domain/archive/archive.ts';
import { lastDay } from '../../domain/time/date.ts';
import { formatDate } from '../../domain/time/words.ts';
import { escaped } from '../escape.ts';

export type FeedKind = 'xml' | 'json';

/** What a feed is of, with its full addresses: of the page that it follows, and of itself in each form. */
export interface FeedOf {
  title: string;
  /** Who publishes it. */
  author: string;
  description: string;
  page: string;
  self: Record<FeedKind, string>;
  /** The style sheet of a browser that opens it, from the root. */
  style: string;
}

interface Entry {
  url: string;
  title: string;
  text: string;
  authors: string[];
  /** The day that the entry is filed under, ISO 8601. */
  day: string;
}

/** The most entries of a feed; readers keep what they have seen. */
const limit = 100;

/** Midday, so that no reader's time zone moves the day. */
const moment = (day: string) => new Date(`${day}T12:00:00Z`);

/** The day that a report came into the archive, which is that of its first edition; where it does not say, the day that it came out, or the last that it covers. */
export const reportDay = ({ editions: [first] = [], published, covers }: Report) =>
  first?.date ?? lastDay(published ?? covers);

export const reportEntry = (report: Report, url: string): Entry => ({
  url,
  title: report.title,
  text: `${report.published ? `${formatDate(report.published)}刊出。` : ''}${report.summary}`,
  authors: report.bylines.flatMap((b) => b.names),
  day: reportDay(report),
});

/** A milestone is news on the day that the report that tells of it came. */
export const milestoneEntry = (m: Milestone, archive: Archive, url: string): Entry => ({
  url,
  title: `${formatDate(m.date)}　${m.title}`,
  text: m.text,
  authors: [],
  day: reportDay(archive.report(m.report)),
});

interface Authored {
  author?: object | object[];
}

/** A list of authors, which version 1.1 has in place of one. */
const authored = <T extends Authored>({ author, ...rest }: T) => ({
  ...rest,
  ...(author && { authors: [author].flat() }),
});

/** The library writes JSON Feed 1.0. https://www.jsonfeed.org/version/1.1/ */
function version11(text: string): string {
  const { items, ...feed } = JSON.parse(text) as Authored & { items: Authored[] };
  const made = {
    ...authored(feed),
    version: 'https://jsonfeed.org/version/1.1',
    language: 'zh-Hans',
    items: items.map(authored),
  };
  return `${JSON.stringify(made, null, 1)}\n`;
}

/** A feed's text. Entries newest first; what a feed says of time comes from the content, so that builds agree. */
export function makeFeed(of: FeedOf, entries: Entry[], kind: FeedKind): string {
  const sorted = [...entries].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, limit);
  const feed = new Feed({
    id: of.page,
    title: of.title,
    description: of.description,
    link: of.page,
    language: 'zh-CN',
    updated: moment(sorted[0]?.day ?? '2026-01-01'),
    generator: false,
    author: { name: of.author },
    feedLinks: { atom: of.self.xml, json: of.self.json },
  });
  for (const { url, title, text, authors, day } of sorted) {
    feed.addItem({
      id: url,
      link: url,
      title,
      description: text,
      // This one is HTML.
      content: escaped(text).replaceAll('\n', '<br>'),
      date: moment(day),
      published: moment(day),
      // The library takes an empty list for a list with a first author.
      ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    });
  }
  if (kind === 'json') return version11(feed.json1());
  // https://www.w3.org/TR/xml-stylesheet/
  return feed.atom1().replace('?>', `?>\n<?xml-stylesheet type="text/css" href="${of.style}"?>`);
}
