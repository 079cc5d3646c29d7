/**
 * Tags that reference managers read from a page's head: Google Scholar's (`citation_…`), Dublin Core, and Zotero's
 * own item type, which its Embedded Metadata translator takes before any guess.
 */
import type { CslItem } from '../../domain/citation.ts';

const zoteroTypes: Record<CslItem['type'], string> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  dataset: 'dataset',
};

/** Names and contents of `<meta>`, in order. Dates as ISO 8601, as precise as they are known. */
export function metaOf(item: CslItem): [name: string, content: string][] {
  const date = item.issued?.['date-parts'][0]?.map((n) => String(n).padStart(2, '0')).join('-');
  const source = item['container-title'] ?? (item.type === 'article-newspaper' ? undefined : item.archive);
  const authors = item.author.map((a) => a.literal);
  const tags: [string, string | undefined][] = [
    ['z:itemType', zoteroTypes[item.type]],
    ['citation_title', item.title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', date],
    ['citation_journal_title', source],
    ['citation_firstpage', item.page],
    ['citation_abstract', item.abstract],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ['citation_fulltext_html_url', item.URL],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['DC.creator', name]),
    ...(item.editor ?? []).map(({ literal }): [string, string] => ['DC.contributor', literal]),
    ['DC.date', date],
    ['DC.source', source],
    ['DC.publisher', item.archive],
    ['DC.language', item.language],
    ['DC.identifier', item.URL],
    ['DC.description', item.abstract],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content]] : [])) as [string, string][];
}
