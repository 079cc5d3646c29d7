/** The pages that search finds, as documents for a search engine that runs on a server. */
import type { ReadPage } from '../read-page.ts';

export interface EngineDocument {
  /** Of letters, digits, `-` and `_`, as Meilisearch asks. */
  id: string;
  /** From the edition's root. */
  url: string;
  title: string;
  kind: string[];
  union: string[];
  topic: string[];
  year: number[];
  /** ISO 8601; absent where the page has none. */
  day?: string;
  /** The text in reading order, each piece with the fragment that leads to it and what it stands under. */
  blocks: { fragment: string; under: string; text: string }[];
}

/** `/reports/x/` → `reports_x`: ids and words of addresses have no `_` of their own. */
const idOf = (url: string) => url.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home';

export const documentOf = ({ url, title, filters, day, blocks }: ReadPage): EngineDocument => ({
  id: idOf(url),
  url,
  title,
  kind: filters.kind ?? [],
  union: filters.union ?? [],
  topic: filters.topic ?? [],
  year: (filters.year ?? []).map(Number),
  ...(day && { day }),
  blocks: blocks.map(({ id, label, text }) => ({ fragment: id, under: label, text })),
});

/** One document a line, as Meilisearch takes them (https://www.meilisearch.com/docs/reference/api/documents). */
export const meilisearchLines = (document: EngineDocument): string => `${JSON.stringify(document)}\n`;

/** What to do and the document, a line each: a bulk request (https://docs.opensearch.org/latest/api-reference/document-apis/bulk/). */
export const openSearchLines = ({ id, ...source }: EngineDocument): string =>
  `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(source)}\n`;
