/** What bytes say in each encoding that Chinese texts come in. */
import { likeness } from './likeness.ts';

export type Encoding = 'UTF-8' | 'GB 18030' | 'Big5' | 'UTF-16';

export interface Reading {
  encoding: Encoding;
  /** Without a byte-order mark. */
  text: string;
  /** Characters that the bytes don't give, shown as U+FFFD. */
  lost: number;
  /** How far it looks like Chinese, 0 to 1, less what is lost. */
  likeness: number;
}

/** An encoding by any of its usual names; undefined for others. */
export function encodingOf(name: string): Encoding | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^utf8/.test(plain)) return 'UTF-8';
  if (/^utf16/.test(plain)) return 'UTF-16';
  if (/^gb/.test(plain)) return 'GB 18030';
  return /^big5/.test(plain) ? 'Big5' : undefined;
}

const labels: [Encoding, string][] = [
  ['UTF-8', 'utf-8'],
  ['GB 18030', 'gb18030'],
  ['Big5', 'big5'],
  ['UTF-16', 'utf-16le'],
  ['UTF-16', 'utf-16be'],
];

function read(bytes: Uint8Array, encoding: Encoding, label: string): Reading {
  const text = new TextDecoder(label).decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return { encoding, text, lost, likeness: Math.max(0, likeness(text) - (4 * lost) / Math.max(1, foreign)) };
}

/** By the mark at the beginning, which says the encoding for sure. */
export function marked(bytes: Uint8Array): Reading | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes, 'UTF-8', 'utf-8');
  if (a === 0xff && b === 0xfe) return read(bytes, 'UTF-16', 'utf-16le');
  if (a === 0xfe && b === 0xff) return read(bytes, 'UTF-16', 'utf-16be');
  return undefined;
}

/** All readings, the likeliest first; of equals the one that loses less. */
export const readings = (bytes: Uint8Array): Reading[] =>
  labels
    .map(([encoding, label]) => read(bytes, encoding, label))
    .sort((a, b) => b.likeness - a.likeness || a.lost - b.lost);
