import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { codeDigest } from './code.ts';
import { kept } from './kept.ts';

const folder = newFolder();
const bytes = (text: string) => Promise.resolve(new TextEncoder().encode(text));

test('what is kept is what was made of the same parts, and any other part makes it anew', async () => {
  let made = 0;
  const keep = async (...parts: unknown[]) =>
    new TextDecoder().decode(
      await kept(
        'texts',
        parts,
        () => {
          made += 1;
          return bytes(parts.join());
        },
        folder,
      ),
    );
  assert.deepEqual([await keep('a', 'b'), await keep('a', 'b'), made], ['a,b', 'a,b', 1]);
  assert.deepEqual(
    [await keep('a', 'c'), await keep('ab'), await keep('a', 'b', false), made],
    ['a,c', 'ab', 'a,b,false', 4],
  );
});

test('a failure is not kept', async () => {
  await assert.rejects(kept('texts', ['x'], () => Promise.reject(new Error('no')), folder));
  assert.equal(new TextDecoder().decode(await kept('texts', ['x'], () => bytes('x'), folder)), 'x');
});

/** A program of two modules with a lock file; returns its digest. */
function program({ entry = '', imported = '', lock = '' }): string {
  const root = newFolder();
  mkdirSync(join(root, 'b'));
  writeFileSync(join(root, 'a.ts'), `import { b } from './b/b.ts';${entry}`);
  writeFileSync(join(root, 'b/b.ts'), `import '../a.ts';${imported}`);
  writeFileSync(join(root, 'package-lock.json'), lock);
  return codeDigest('a.ts', root);
}

test('the digest of a program is another one once it, what it imports, or a package changes', () => {
  assert.equal(program({}), program({}));
  const all = [program({}), program({ entry: '1' }), program({ imported: '1' }), program({ lock: '1' })];
  assert.equal(new Set(all).size, all.length);
});
