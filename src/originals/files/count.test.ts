import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkRead } from '../../reader/check/index.ts';
import { readContent } from '../../reader/read.ts';
import { checkCounted } from './count.ts';
import { sha256 } from './recognise.ts';

const good = 'tests/fixtures/good';

test('a wrong line count is told alone, not the good line numbers beyond it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'originals-'));
  try {
    const read = readContent(good);
    const [record] = read.content.sources;
    assert.ok(record);
    const text = Array.from({ length: record.lines }, (_, i) => `第${i + 1}行\n`).join('');
    writeFileSync(join(folder, 'any.txt'), text);
    read.content.sources[0] = { ...record, sha256: sha256(text), lines: 3 };
    assert.ok(checkRead(good, read).some(({ code }) => code === 'lines-outside-source'));
    assert.deepEqual(
      checkCounted(good, read, folder).map(({ line, code, message }) => `${line} ${code} ${message}`),
      [`4 wrong-line-count 来源有 ${record.lines} 行，记录写的是 3 行。`],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
