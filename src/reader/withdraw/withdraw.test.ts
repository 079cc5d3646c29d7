import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkFolder } from '../check/index.ts';
import { withdraw } from './withdraw.ts';

const root = mkdtempSync(join(tmpdir(), 'withdraw-'));
after(() => rmSync(root, { recursive: true, force: true }));
cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });

const union = () => readFileSync(join(root, 'content/unions/linchuanwan.yaml'), 'utf8');

test('what was chosen to be seen first goes with what is withdrawn, and the content stays whole', () => {
  assert.match(union(), /linchuanwan-2018-lawyers/);
  withdraw(root, '/reports/linchuanwan-2018/#linchuanwan-2018-lawyers', '2026-11-28', '数有误。');
  assert.doesNotMatch(union(), /highlights|linchuanwan-2018-lawyers/);
  assert.match(union(), /\naliases: \[临川湾市总, 临川湾工会\]\n$/);
  assert.deepEqual(
    checkFolder(root).filter(({ code }) => code.startsWith('dangling')),
    [],
  );
});
