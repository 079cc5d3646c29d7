/** A name that a file may have in `originals/`, whatever the one that came was called. */
import { posix } from 'node:path';

/** File systems take 255 bytes; ids and endings are put beside it. */
const mostBytes = 120;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The last part of a path without what leads out of a folder, hides a file, or no file system takes. */
export function safeName(path: string): string {
  const last = posix.basename(path.normalize('NFC').replaceAll('\\', '/'));
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*/]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain) ?? [];
  const kept = cut(stem, mostBytes - ending.length) || '未命名';
  return reserved.test(kept + ending) ? `_${kept}${ending}` : kept + ending;
}

/** Whole characters, as many as fit. */
function cut(text: string, bytes: number): string {
  let [result, left] = ['', bytes];
  for (const char of text) {
    left -= Buffer.byteLength(char);
    if (left < 0) break;
    result += char;
  }
  return result.trim();
}
