import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { cachedCard } from './cache.ts';
import { type Card, drawCard } from './draw.ts';

const card: Card = { kicker: '2018年', title: '职工书屋', foot: '阳江市总工会', name: '工运志', seal: '工运之志' };
const cache = newFolder();

test('a card that was kept is the one that is drawn, whatever of it changed meanwhile', async () => {
  for (const change of [
    {},
    { kicker: '2019年' },
    { title: '书屋' },
    { foot: '阳江' },
    { name: '志' },
    { seal: '之志' },
    {},
  ]) {
    const changed = { ...card, ...change };
    const [first, again] = [await cachedCard(changed, false, cache), await cachedCard(changed, false, cache)];
    const drawn = Buffer.from(await drawCard(changed));
    assert.ok(drawn.equals(first) && drawn.equals(again), JSON.stringify(change));
  }
});
