/**
 * Every address of the archive, from its root. A published address is a promise (content/permalinks.txt):
 * change nothing here without an heir for what was there. `underBase` is applied when a page is written.
 */
export const address = {
  home: '/',
  reports: '/reports/',
  timeline: '/timeline/',
  milestones: '/timeline/',
  unions: '/unions/',
  topics: '/topics/',
  glossary: '/glossary/',
  figures: '/figures/',
  people: '/people/',
  /** Honours by union and year. */
  honours: '/people/honours/',
  /** Those of a union, where there are many. */
  honoursOf: (union: string) => `/people/honours/${union}/`,
  search: '/search/',
  names: '/search/names.json',
  /** What reports are called, and the numbers of their paragraphs and lines. */
  places: '/search/places.json',
  /** The search index. The Traditional edition has its own, and its own names. */
  searchIndex: '/pagefind/',
  openSearch: '/opensearch.xml',
  about: '/about/',
  /** 适老化与无障碍: what the rules ask, and what is met. */
  accessible: '/about/accessible/',
  /** 指出错误: the slip for a reader who found one. */
  corrections: '/about/corrections/',
  /** 存到手机: what a reader keeps on a device; the lists of files lie beneath it. */
  offline: '/offline/',
  /** The service worker of those who keep something: at the root, so that it may answer for all of the site. */
  worker: '/sw.js',
  /** What phones show of the site on their first screen. */
  manifest: '/manifest.webmanifest',
  /** What changed in what was published: the last days, or all of a year; and as feeds. */
  changes: (year?: number) => `/changes/${year === undefined ? '' : `${year}/`}`,
  changesFeed: (kind: 'xml' | 'json') => `/changes/feed.${kind}`,
  /** Feeds and calendars, explained. */
  follow: '/follow/',
  /** 凡例: what is taken in, and how it is written. */
  conventions: '/conventions/',
  report: (id: string) => `/reports/${id}/`,
  /** The reports of a year, where there are many. */
  reportsOf: (year: number) => `/reports/years/${year}/`,
  year: (year: number) => `/timeline/${year}/`,
  milestone: (id: string) => `/milestones/${id}/`,
  /** All milestones of a union and those below it, and of a topic; a year of them where there are many. */
  unionTimeline: (id: string, year?: number) => `/unions/${id}/timeline/${year === undefined ? '' : `${year}/`}`,
  topicTimeline: (id: string, year?: number) => `/topics/${id}/timeline/${year === undefined ? '' : `${year}/`}`,
  /** The chronicle as a picture: the whole, or a window of it: 2010-2019, 2018. */
  chart: (window?: string) => `/timeline/chart/${window === undefined ? '' : `${window}/`}`,
  /** What happened on days of a month, over all years. */
  month: (month: number) => `/timeline/months/${month}/`,
  /** A day of it, where there are many. */
  dayOf: (month: number, day: number) => `/timeline/months/${month}/${day}/`,
  union: (id: string) => `/unions/${id}/`,
  topic: (id: string) => `/topics/${id}/`,
  term: (id: string) => `/glossary/${id}/`,
  metric: (id: string) => `/figures/${id}/`,
  person: (id: string) => `/people/${id}/`,
  /** Those whose ids begin with a letter, where there are many. */
  peopleUnder: (letter: string) => `/people/letters/${letter}/`,
  /** Figures side by side: of all unions, and of two (their `pairId`). */
  compare: '/figures/compare/',
  pair: (id: string) => `/figures/compare/${id}/`,
  /** Figures that may stand side by side, drawn. */
  picture: (id: string, kind: 'svg' | 'png') => `/pictures/${id}.${kind}`,
  /** A figure, section, paragraph or milestone in its report. */
  inReport: (report: string, fragment: string) => `/reports/${report}/#${fragment}`,
  /** The original of a report, and a line of its source there. Only where the source is at hand, so it is promised to nobody. */
  original: (id: string) => `/reports/${id}/original/`,
  originalLine: (id: string, line: number) => `/reports/${id}/original/#L${line}`,
  /** The same page in the Traditional edition; facts are cited by the Simplified address. */
  traditional: (path: string) => `/zh-hant${path}`,
  /** For frames on other sites, and what those ask before (oEmbed). */
  milestoneEmbed: (id: string) => `/milestones/${id}/embed/`,
  unionEmbed: (id: string) => `/unions/${id}/embed/`,
  milestoneOembed: (id: string) => `/milestones/${id}/oembed.json`,
  unionOembed: (id: string) => `/unions/${id}/oembed.json`,
  /** Feeds and calendars: of the archive, and of a union. */
  feed: (kind: 'xml' | 'json') => `/feed.${kind}`,
  /** What a browser that opens an Atom feed dresses it with. */
  feedStyle: '/feed.css',
  unionFeed: (id: string, kind: 'xml' | 'json') => `/unions/${id}/feed.${kind}`,
  topicFeed: (id: string, kind: 'xml' | 'json') => `/topics/${id}/feed.${kind}`,
  /** A union's 大事记 as gazetteers print it. */
  unionChronicle: (id: string, kind: 'docx' | 'txt' | 'json') => `/unions/${id}/chronicle.${kind}`,
  unionCalendar: (id: string) => `/unions/${id}/milestones.ics`,
  /** How to cite each milestone and figure of a report. */
  citations: (report: string) => `/citations/${report}/`,
  /** One item's record for reference managers. */
  citation: (kind: CitedKind, id: string, format: CiteFormat) => `/citations/${kind}/${id}.${format}`,
  /** A page's picture: of a report, a milestone or a union. */
  card: (kind: 'reports' | 'milestones' | 'unions', id: string) => `/cards/${kind}/${id}.png`,
  /** The data, for people. */
  dataPage: '/data/',
  data: (file: string) => `/data/${file}`,
} as const;

/** What has a record of its own, and the formats of records. */
export type CitedKind = 'reports' | 'milestones' | 'figures';
export type CiteFormat = 'bib' | 'ris' | 'json';

/** Puts a root address under the base that the site is built for: ('/archive/', '/reports/') → '/archive/reports/'. */
export const underBase = (base: string, path: string) => base.replace(/\/+$/, '') + path;
