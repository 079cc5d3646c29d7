import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { bagOf } from './bag.ts';
import { bytesOf } from './zip.ts';

const payload = new Map([
  ['site/index.html', bytesOf('甲')],
  ['content/a.yaml', bytesOf('id: a\n')],
]);
const bag = bagOf(payload, { id: 'x', title: '某志', description: '某事', organization: '某会', day: '2026-01-02' });
const text = (file: string) => new TextDecoder().decode(bag.get(file));

test('a bag says what it is and how much it holds', () => {
  assert.equal(text('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  assert.match(text('bag-info.txt'), /^Source-Organization: 某会\n/);
  assert.match(text('bag-info.txt'), /^Payload-Oxum: 9\.2$/m);
  assert.deepEqual([...bag.keys()].filter((file) => file.startsWith('data/')).sort(), [
    'data/content/a.yaml',
    'data/site/index.html',
  ]);
});

test('sha256sum finds every file as the manifests say', { skip: process.platform !== 'linux' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'bag-'));
  try {
    for (const [file, bytes] of bag) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    for (const [manifest, files] of [
      ['manifest-sha256.txt', 2],
      ['tagmanifest-sha256.txt', 3],
    ] as const) {
      const { status, stdout } = spawnSync('sha256sum', ['-c', '--strict', manifest], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      assert.equal(stdout.match(/: OK$/gm)?.length, files);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
