/** Bytes to text: UTF-8, or GB 18030, which many Chinese newsrooms and PDF tools still write. */

export type Encoding = 'UTF-8' | 'GB 18030';

export interface Decoded {
  encoding: Encoding;
  /** Without a byte-order mark, line ends as `\n`. */
  text: string;
}

const common = /[\p{Script=Han}，。、；：“”（）]/gu;
const foreign = /[^\p{ASCII}]/gu;

/** Reads a text; null when the bytes are neither UTF-8 nor GB 18030 (pictures, archives, UTF-16). */
export function decode(bytes: Uint8Array): Decoded | null {
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return utf8.includes('\0') ? null : { encoding: 'UTF-8', text: tidy(utf8) };
  const gb = strictly('gb18030', bytes);
  if (gb === null || gb.includes('\0')) return null;
  // Any bytes may happen to be GB 18030; a Chinese text is Han for the most part.
  const others = gb.match(foreign)?.length ?? 0;
  return (gb.match(common)?.length ?? 0) > others / 2 ? { encoding: 'GB 18030', text: tidy(gb) } : null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const tidy = (text: string) => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** The lines of a text as editors count them (`cat -n`): a line end at the very end begins no further line. */
export const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');
