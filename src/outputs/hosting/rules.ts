/** What a host sends with each kind of address: the one place from which every host's configuration is written. */
import { headerPolicy } from './policy.ts';

export type Headers = Record<string, string>;

/** With every answer. */
export const always: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()',
};

/** Browsers are to use HTTPS alone for a year (RFC 6797, 7.2). Subdomains are left out: they may be another owner's. */
export const transport: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Asked again each time, and answered 304 where nothing changed: what was corrected or withdrawn is so at once. */
const fresh = { 'Cache-Control': 'no-cache' };
/** A file whose name changes with its content may be kept for ever. */
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const day = { 'Cache-Control': 'public, max-age=86400' };

/** Pages of others may read what is no page: data, feeds, the search index. */
const open = { 'Access-Control-Allow-Origin': '*', 'Content-Security-Policy': headerPolicy('file') };

export interface Rule {
  name: string;
  /** Fits the path under the base, also with the file's name that a server finds behind it. */
  pattern: string;
  headers: Headers;
}

/** The first whose pattern fits. Together they fit every path. */
export const rules: Rule[] = [
  {
    name: 'frame',
    pattern: '/embed/(index[.]html)?$',
    headers: { ...fresh, 'Content-Security-Policy': headerPolicy('frame') },
  },
  {
    name: 'page',
    pattern: '(/|[.]html)$',
    headers: {
      ...fresh,
      'Content-Security-Policy': headerPolicy('page'),
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { name: 'hashed', pattern: '/(assets|pagefind/(fragment|index|filter))/', headers: { ...kept, ...open } },
  { name: 'picture', pattern: '[.](png|svg)$', headers: { ...day, ...open } },
  { name: 'file', pattern: '', headers: { ...fresh, ...open } },
];

export const ruleOf = (path: string): Rule => rules.find(({ pattern }) => new RegExp(pattern).test(path)) as Rule;

/** Types that servers do not know by themselves. */
export const types: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  pagefind: 'application/octet-stream',
};

/** Where and as what the site is served. */
export interface Host {
  /** example.org, or :8080 to listen without a name. */
  name: string;
  /** The folder whose place under the base holds the built site. */
  root: string;
  base: string;
  /** Pages that moved, with their heirs: paths under the base. */
  moved: [from: string, to: string][];
}
