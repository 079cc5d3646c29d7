/** A built site that was tampered with is caught. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { archiveOf, lines, record } from '../../../tests/fixtures/source.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import { restore } from '../restore.ts';
import { verifySite } from './verify-site.ts';

const content = archiveOf();
const { original } = restore(record, lines);

function verify(spoil: (html: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const write = (path: string, html: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), spoil(html));
  };
  const [report] = content.reports;
  const facts = [
    ...(report?.figures ?? []).map((f) => `<a id="${f.id}">${formatQuantity(f)}</a>`),
    ...(report?.milestones ?? []).map((m) => `<span id="${m.id}"></span>`),
  ];
  const shown = original.blocks
    .flatMap((block) => block.pieces)
    .map((piece) => `<span id="L${piece.line}">${piece.parts.map((part) => `<b>${part.text}</b>`).join('')}</span>`);
  write('reports/nanwan-2018/index.html', facts.join(''));
  write('reports/nanwan-2018/original/index.html', shown.join(''));
  try {
    const found = verifySite(folder, content, new Map([['nanwan-2018', original]]));
    return { ...found, said: found.problems.map((p) => p.message) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a site as it was built has every fact and every line', () => {
  const { facts, lines: shown, said } = verify((html) => html);
  assert.deepEqual([facts, shown, said], [9, 13, []]);
});

for (const [name, from, to, said] of [
  ['a figure', '1280家', '1281家', '数据“nanwan-2018-unions”'],
  ['a milestone lost', 'nanwan-2018-05-06-craftsmen', 'x', '大事“nanwan-2018-05-06-craftsmen”'],
  ['a line of the original', '陈一山、林二水当选', '陈一川、林二水当选', '原文第 6 行'],
] as const) {
  test(`${name} is caught`, () => {
    const found = verify((html) => html.replace(from, to)).said;
    assert.equal(found.length, 1);
    assert.ok(found[0]?.startsWith(said), found[0]);
  });
}
