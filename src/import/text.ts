/** What every kind of file comes to before the steps see it: lines with their places, and what is doubtful. */

/** One line as the file has it. Places are in points from the page's top left corner, where the file has pages. */
export interface Line {
  text: string;
  /** From 1. */
  page?: number;
  x?: number;
  y?: number;
  /** The size of the type, in points. */
  size?: number;
  bold?: boolean;
  /** Why an editor should look at the line, a sentence in Chinese: 可能跨栏. */
  doubt?: string;
  /** Why the line belongs to the page and not to the text, where the file's reader knows it: 页码, 页眉. */
  furniture?: string;
}

/** A file's text. Blank lines stay, so that the place of a line in `lines`, from 1, is its number in the source. */
export interface ImportedText {
  /** The file's name, without its folder. */
  name: string;
  lines: Line[];
  /** What the file says of itself (the title of a news page, its day as EDTF, its newspaper). */
  title?: string;
  published?: string;
  newspaper?: string;
  /** Who wrote it, by its own account. */
  author?: string;
  /** What could not be told about the file as a whole, a sentence in Chinese each. */
  doubts: string[];
  /** In the words of editors' programs: UTF-8, GB 18030. */
  encoding?: string;
}

/** A file that can't be imported; the message, in Chinese, says why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}
