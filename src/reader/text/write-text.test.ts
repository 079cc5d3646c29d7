import assert from 'node:assert/strict';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { changeText, writeText } from './write-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const grow = (text: string) => `${text}二。\n`;

test('a text is changed whole, and nothing stays beside it', () => {
  writeFileSync(path('a.txt'), '一。\n', { mode: 0o640 });
  assert.deepEqual(changeText(folder, 'a.txt', grow), { changed: true, problems: [] });
  assert.equal(readFileSync(path('a.txt'), 'utf8'), '一。\n二。\n');
  assert.equal(statSync(path('a.txt')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder), ['a.txt']);
});

test('bytes are written whole too, over what was there', () => {
  writeFileSync(path('a.png'), 'half of a picture');
  writeText(path('a.png'), new Uint8Array([1, 2, 3]));
  assert.deepEqual([...readFileSync(path('a.png'))], [1, 2, 3]);
  assert.deepEqual(readdirSync(folder), ['a.png']);
});

test('a link stays a link', () => {
  writeFileSync(path('a.txt'), '一。\n');
  symlinkSync(path('a.txt'), path('b.txt'));
  changeText(folder, 'b.txt', grow);
  assert.ok(lstatSync(path('b.txt')).isSymbolicLink());
  assert.equal(readFileSync(path('a.txt'), 'utf8'), '一。\n二。\n');
});

test('what is no UTF-8, or holds damage, is left as it is', () => {
  for (const bytes of [Buffer.from([0xb0, 0xa1, 0xb0, 0xa1]), Buffer.from('一\ufffd。'), Buffer.from('\ufeff一\0。')]) {
    writeFileSync(path('a.txt'), bytes);
    const { changed, problems } = changeText(folder, 'a.txt', grow);
    assert.equal(changed, false);
    assert.equal(problems.length, 1);
    assert.deepEqual(readFileSync(path('a.txt')), bytes);
  }
});

test('a change that changes nothing writes nothing', () => {
  writeFileSync(path('a.txt'), '\ufeff一。\r\n');
  assert.deepEqual(
    changeText(folder, 'a.txt', (text) => text),
    { changed: false, problems: [] },
  );
  assert.equal(readFileSync(path('a.txt'), 'utf8'), '\ufeff一。\r\n');
});

test('a file that is not there is a problem', () => {
  assert.deepEqual(
    changeText(folder, 'nowhere.txt', grow).problems.map(({ code }) => code),
    ['unreadable-file'],
  );
});
