/** Bytes to text: UTF-8, or what Chinese newsrooms and PDF tools still write beside it. */
import { type Encoding, marked, readings } from '../../reader/text/readings.ts';

export type { Encoding };

export interface Decoded {
  encoding: Encoding;
  /** Without a byte-order mark, line ends as `\n`. */
  text: string;
}

/** A text of Chinese is Han for the most part; other bytes that happen to fit an encoding give rare characters. */
const plausible = 0.35;

/** Reads a text; null when the bytes are none, or not whole (pictures, archives, a torn file). */
export function decode(bytes: Uint8Array): Decoded | null {
  const utf8 = strictly(bytes);
  const reading = utf8 ?? marked(bytes) ?? readings(bytes).find(({ lost }) => lost === 0);
  if (
    !reading ||
    reading.text.includes('\0') ||
    (reading !== utf8 && (reading.lost > 0 || reading.likeness < plausible))
  )
    return null;
  return { encoding: reading.encoding, text: reading.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}

function strictly(bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { encoding: 'UTF-8' as const, text, lost: 0, likeness: 1 };
  } catch {
    return undefined;
  }
}

/** The lines of a text as editors count them (`cat -n`): a line end at the very end begins no further line. */
export const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');
