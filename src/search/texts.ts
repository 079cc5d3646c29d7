/** The texts of pages for searching: each edition keeps its own, by the names that the index gives to pages. */
import { nameOfPage } from './contents.ts';
import type { SearchDocument } from './document.ts';
import { fetchPacked } from './fetch.ts';
import { Memory } from './memory.ts';
import { type ScriptMap, simplified } from './simplify.ts';

/** Reads pages' texts from `folder`. Their addresses are put under `base`. */
export function textReader(folder: string, base: string, edition: string, map: ScriptMap) {
  const known = new Memory<SearchDocument>();
  const read = async (page: number): Promise<SearchDocument> => {
    const bytes = await fetchPacked(`${folder}${nameOfPage(edition, page)}`);
    const document = JSON.parse(new TextDecoder().decode(bytes)) as SearchDocument;
    const plain = (text: string) => (document.traditional ? simplified(text, map) : text);
    return {
      ...document,
      url: `${base}${document.url}`,
      plain: document.plain ?? plain(document.title),
      blocks: document.blocks.map((block) => ({ ...block, plain: block.plain ?? plain(block.text) })),
    };
  };
  return (page: number): Promise<SearchDocument> => known.get(page, () => read(page));
}
