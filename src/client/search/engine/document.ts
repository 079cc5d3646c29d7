/** A page as search knows it: as a built page is read (src/integrations/search/read-page.ts), and as it comes back from Pagefind. */

export interface Block {
  text: string;
  /** The fragment that leads to the block, or '' for the page itself. */
  id: string;
  /** What the block stands under: a section's heading or a milestone's title; '' at the top of the page. */
  label: string;
}

export interface SearchDocument {
  /** From the edition's root; as it comes back, from the site's. */
  url: string;
  title: string;
  /** Where the title may break, as its heading does: offsets into it. */
  breaks: number[];
  /** The page's text in reading order, without its title. */
  blocks: Block[];
  /** Values to filter by: kind, union, topic, year. */
  filters: Record<string, string[]>;
  /** What a result shows besides: `date`, `unions`. */
  meta: Record<string, string>;
}
