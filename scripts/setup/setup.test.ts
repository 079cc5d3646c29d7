/** Setup, with an npm that only looks: what a run that was broken off left is not built upon. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const look = '#!/bin/sh\nls node_modules > seen\nmkdir -p node_modules/node/bin\n: > node_modules/node/bin/node\n';

test('an installation that was broken off begins anew, one that is old goes on', {
  skip: process.platform === 'win32',
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'));
  const at = (path: string) => join(folder, path);
  try {
    writeFileSync(at('package-lock.json'), '{}');
    mkdirSync(at('bin'));
    writeFileSync(at('bin/npm'), look);
    chmodSync(at('bin/npm'), 0o755);
    for (const [mark, seen] of [
      ['.setup-unfinished', ''],
      ['.setup-stamp', 'half\n'],
    ] as const) {
      mkdirSync(at('node_modules/half'), { recursive: true });
      writeFileSync(at(`node_modules/${mark}`), 'of another time');
      const env = { ...process.env, PATH: `${at('bin')}:${process.env.PATH}` };
      const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'setup.mjs')], { cwd: folder, env });
      assert.equal(status, 0);
      assert.equal(readFileSync(at('seen'), 'utf8'), seen);
      assert.ok(existsSync(at('node_modules/.setup-stamp')));
      assert.ok(!existsSync(at('node_modules/.setup-unfinished')));
      rmSync(at('node_modules'), { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
