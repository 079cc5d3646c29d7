/**
 * What of Markdown a report's body is read with, here and when pages are made: CommonMark alone. GFM would strike out
 * 2~3人，4~5人, take 。 for part of an address, and make tables and footnotes that the archive does not set.
 */
import type { Features } from 'satteri';

export const features: Features = { gfm: false, frontmatter: false, smartPunctuation: false };
