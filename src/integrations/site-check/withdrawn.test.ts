import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { digestOfText } from '../../reader/withdraw/digest.ts';
import { checkWithdrawn } from './withdrawn.ts';

test('a withdrawn text is found in pages, attributes, data and the search index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'withdrawn-'));
  const text = '某会成立于码头';
  const files = {
    'across-tags.html': '<p>某会<b>成立</b>于\n码头</p>',
    'attribute.html': `<meta content="${text}">`,
    'data.json': JSON.stringify({ text }),
    'folded.ics': '某会成立\r\n 于码头',
    'x.pf_fragment': gzipSync([...text].join('\u200b')),
    'other.html': '<p>某会成立于渡头</p>',
  };
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
    const found = checkWithdrawn(folder, [{ ...digestOfText(text), address: '/milestones/x/' }]);
    assert.deepEqual(
      found.map(({ file }) => file),
      ['across-tags.html', 'attribute.html', 'data.json', 'folded.ics', 'x.pf_fragment'],
    );
    assert.match(found[0]?.message ?? '', /\/milestones\/x\//);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
