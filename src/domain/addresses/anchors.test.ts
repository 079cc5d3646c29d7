import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAnchors } from './anchors.ts';

const gone = [
  { id: 'p7', address: '/a/#p7', heir: '/a/#p6' },
  { id: 'p8', address: '/a/#p8', heir: '/b/#p6' },
  { id: 'p9', address: '/a/#p9', withdrawn: { date: '2026-03-01', reason: '误植' } },
];

test('an heir on the same page holds the old anchor; others are left to the list', () => {
  assert.equal(
    withAnchors('<p id="p60">甲</p><p class="x" id="p6">乙</p>', '/a/', gone),
    '<p id="p60">甲</p><p class="x" id="p6"><span class="heir-of" id="p7"></span>乙</p>',
  );
});
