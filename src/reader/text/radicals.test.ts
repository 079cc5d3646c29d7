import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRadicals } from './radicals.ts';

test('radicals become the characters that they stand for; all else stays', () => {
  assert.equal(withoutRadicals('⼯会⻓⻔⺠⻢，工会（１）①'), '工会长门民马，工会（１）①');
});
