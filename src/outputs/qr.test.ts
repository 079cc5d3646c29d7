import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qr } from './qr.ts';

/** The dark modules that the strokes of a path cover. */
function drawn(svg: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  let [x, y] = [0, 0];
  for (const [, command, a = '', b = ''] of svg.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (command === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) (rows[y] as boolean[])[x] = true;
  }
  return rows;
}

test('a code is drawn module for module as it was encoded, with room around it', () => {
  const url = 'https://example.org/a/milestones/x-2013-11-y/?a&b';
  const svg = qr(url);
  const { data, size, maskPattern } = encode(url, { border: 0, ecc: 'M', maskPattern: 2 });
  assert.equal(maskPattern, 2);
  assert.deepEqual(drawn(/ d="([^"]*)"/.exec(svg)?.[1] ?? '', size), data);
  assert.match(svg, new RegExp(`viewBox="-2 -2 ${size + 4} ${size + 4}"`));
  assert.match(svg, /data-code="https:\/\/example\.org\/a\/milestones\/x-2013-11-y\/\?a&amp;b"/);
});
