import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packings, packSite, unpack } from './pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const text = '阳江市总工会 '.repeat(200);

test('texts are packed three ways, short ones and pictures not, and what was packed before is taken as it was', async () => {
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  mkdirSync(site);
  for (const [name, content] of [
    ['a.html', text],
    ['short.html', '甲'],
    ['a.png', text],
  ])
    writeFileSync(join(site, name as string), content as string);
  assert.deepEqual(
    { ...(await packSite(site, cache)), packed: 0 },
    { files: 1, bytes: Buffer.byteLength(text), packed: 0 },
  );
  const packed = Object.keys(packings).map((ending) => join(site, `a.html${ending}`));
  for (const file of packed) assert.equal(unpack(file, readFileSync(file)).toString(), text);
  // A frame that tells the text's length was packed by one who knew it (RFC 8878, 3.1.1.1.1), in a hundredth of the room.
  assert.notEqual((readFileSync(join(site, 'a.html.zst'))[4] ?? 0) & 0b1110_0000, 0);
  const [first = ''] = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.split('/').length === 3,
  );
  const before = readFileSync(join(cache, first));
  writeFileSync(join(cache, first), Buffer.concat([before, Buffer.from('!')]));
  await packSite(site, cache);
  assert.equal(packed.filter((file) => readFileSync(file).at(-1) === 33).length, 1);
});
