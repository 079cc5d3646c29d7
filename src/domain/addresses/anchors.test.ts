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

const listOf = (...ids: string[]) =>
  `<section class="narrow" aria-labelledby="ui-moved"> <h2 id="ui-moved">移走与撤下</h2> <ul> ${ids
    .map((id) => `<li id="${id}"> 本页原有的…… </li> `)
    .join('')}</ul> </section>`;

test('what comes back stands once: the entry that said it was gone gives way', () => {
  const page = '<main><h2 id="p9">丙</h2>';
  assert.equal(withAnchors(`${page}${listOf('p8', 'p9')}</main>`, '/a/', gone), `${page}${listOf('p8')}</main>`);
  assert.equal(withAnchors(`${page}${listOf('p9')}</main>`, '/a/', gone), `${page}</main>`);
});

test('what was merged and comes back needs no anchor in its heir', () => {
  const page = '<p id="p6">乙</p><p id="p7">丁</p>';
  assert.equal(withAnchors(page, '/a/', gone), page);
});
