import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { makeArchive } from '../../domain/archive/archive.ts';
import { compareAll } from '../../domain/compare/compare.ts';
import { readContent } from '../../reader/read.ts';
import { draw, mostRows } from './frame.ts';
import { drawables } from './index.ts';
import { rowsOf } from './rows.ts';

const archive = makeArchive(readContent('tests/fixtures/site').content);
const all = drawables(archive, compareAll(archive));
const place = { url: 'https://example.org/figures/x/', day: '2026-11-28', name: '某志' };
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

test('there are pictures of metrics and of unions over their reports', () => {
  assert.ok(all.some(({ on }) => 'metric' in on));
  assert.ok(all.some(({ on }) => 'union' in on));
  assert.equal(new Set(all.map(({ peers }) => peers.id)).size, all.length);
});

for (const { peers } of all) {
  const svg = draw(archive, peers, { ...place, alone: true });

  test(`${peers.id} is XML without style attributes, and lies within its box`, () => {
    assert.equal(XMLValidator.validate(svg), true);
    assert.doesNotMatch(svg, / style=/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    const [, , width, height] = root['@_viewBox'].split(' ').map(Number);
    assert.ok(width === 384 && height > 100 && height < 200 + 80 * mostRows);
  });

  test(`${peers.id} says what its table says, with source, address and day`, () => {
    const rows = rowsOf(archive, peers);
    assert.deepEqual(
      [...svg.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id),
      rows.map(({ figure }) => figure.id),
    );
    const words = texts(svg).join('');
    for (const { when, stated, compared, exact } of rows)
      for (const said of [when, stated, ...(exact ? [] : [compared])]) assert.ok(words.includes(said), said);
    for (const report of new Set(rows.map(({ figure }) => figure.report)))
      assert.ok(words.includes(archive.report(report).title), report);
    assert.ok(words.includes(place.url) && words.includes(place.day));
  });
}

test('a bar is as long as its number, and reaches between the bounds', () => {
  const peers = all.find(({ peers: { id } }) => id === 'members')?.peers;
  assert.ok(peers);
  const svg = draw(archive, peers, place);
  const widths = [...svg.matchAll(/<rect class="sure" fill="#a0261d" x="0" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, w]) => Number(w),
  );
  const lows = peers.entries.map(({ bounds }) => bounds.low ?? 0);
  assert.equal(widths.length, lows.length);
  const scale = (widths[0] ?? 0) / (lows[0] ?? 1);
  widths.forEach((w, i) => {
    assert.ok(Math.abs(w - (lows[i] ?? 0) * scale) < 0.2);
  });
});
