/** A page as search knows it: what the index side writes and the query side reads. */

export interface Block {
  text: string;
  /** The text as search compares it, where that is not the text itself: see `plain` of the document. */
  plain?: string;
  /** The fragment that leads to the block, or '' for the page itself. */
  id: string;
  /** What the block stands under: a section's heading or a milestone's title; '' at the top of the page. */
  label: string;
}

export interface SearchDocument {
  /** Set where the document is of the Traditional edition. */
  traditional?: true;
  /** From the site's root, without its base. */
  url: string;
  title: string;
  /** In the Traditional edition: the title in Simplified characters, of the same length, so that places in it are places in the title. */
  plain?: string;
  /** Where the title may break, as its heading does: offsets into it. */
  breaks?: number[];
  /** The page's text in reading order, without its title. */
  blocks: Block[];
  /** Values to filter by: kind, union, topic, year. */
  filters: Record<string, string[]>;
  /** What a result shows besides: `date`, `union`. */
  meta: Record<string, string>;
  /** The first day of the page's date (`YYYY-MM-DD`), or '' where it has none. */
  day: string;
}
