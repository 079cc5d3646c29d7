/** A page as search knows it: what the index side writes and the query side reads. */

export interface Block {
  text: string;
  /** The fragment that leads to the block, or '' for the page itself. */
  id: string;
  /** What the block stands under: a section's heading or a milestone's title; '' at the top of the page. */
  label: string;
}

export interface SearchDocument {
  /** From the site's root, without its base. */
  url: string;
  title: string;
  /** The page's text in reading order, without its title. */
  blocks: Block[];
  /** Values to filter by: kind, union, topic, year. */
  filters: Record<string, string[]>;
  /** What a result shows besides: `date`, `union`. */
  meta: Record<string, string>;
  /** The first day of the page's date (`YYYY-MM-DD`), or '' where it has none. */
  day: string;
}
