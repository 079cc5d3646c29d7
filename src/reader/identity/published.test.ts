import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { inCopy } from '../../../tests/fixtures/copy.ts';
import { forget } from '../once.ts';
import { base, site, siteNotice } from './published.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
  forget();
});

/** What `work` sees where archive.yaml has `address`, and the environment these. */
function published(address: string, { SITE = '', BASE = '' }, work: () => void) {
  inCopy((folder) => {
    appendFileSync(join(folder, 'content/archive.yaml'), address && `address: ${address}\n`);
    Object.assign(process.env, { ARCHIVE_DIR: folder, SITE, BASE });
    work();
  });
}

const cases: [address: string, env: { SITE?: string; BASE?: string }, site: string, base: string][] = [
  ['', {}, 'http://localhost:4321', '/'],
  ['https://example.org', {}, 'https://example.org', '/'],
  ['https://example.org/archive', {}, 'https://example.org', '/archive/'],
  ['https://example.org/archive/', { SITE: 'https://other.example' }, 'https://other.example', '/'],
  ['https://example.org/archive/', { BASE: '/trial/' }, 'https://example.org', '/trial/'],
];

for (const [address, env, where, under] of cases)
  test(`address ${address || 'absent'}, environment ${JSON.stringify(env)}`, () =>
    published(address, env, () => assert.deepEqual([site(), base()], [where, under])));

test('a site without an address of its own is told aloud, any other is not', () => {
  published('', {}, () => assert.match(siteNotice().join(), /没有写 address.*localhost/));
  forget();
  published('', { SITE: 'http://127.0.0.1:4321' }, () => assert.match(siteNotice().join(), /读者打不开/));
  forget();
  published('https://example.org/', {}, () => assert.deepEqual(siteNotice(), []));
});
