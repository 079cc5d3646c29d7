import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { makeArchive } from '../../domain/archive/archive.ts';
import { compareAll } from '../../domain/compare/compare.ts';
import { readContent } from '../../reader/read.ts';
import { draw, mostRows } from './frame.ts';
import { drawables } from './index.ts';
import { rowsOf } from './rows.ts';
import { widthOf, widths, wrap, wrapTitle } from './svg.ts';

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

test('the words of every value stand under its tick; only a year at the edge of the picture ends at its own', () => {
  const unions = (peers: (typeof all)[number]['peers']) =>
    new Set(rowsOf(archive, peers).map((r) => r.figure.union)).size;
  const several = all.filter(
    ({ peers }) => unions(peers) > 1 && new Set(peers.entries.map((e) => e.to.slice(0, 4))).size > 1,
  );
  assert.ok(several.length > 0);
  for (const { peers } of several)
    assert.ok([...draw(archive, peers, place).matchAll(/text-anchor="end"/g)].length <= 1, peers.id);
});

/** Where each text of a picture stands, in the picture's units. */
function textsAt(svg: string) {
  const { document } = parseHTML(`<body>${svg}</body>`);
  return [...document.querySelectorAll('svg text')].map((text) => {
    const at = (name: string) => Number(text.getAttribute(name));
    const [, moved = '0'] =
      /translate\(0 ([\d.]+)\)/.exec(text.closest('g[transform]')?.getAttribute('transform') ?? '') ?? [];
    const size = at('font-size');
    const width = widthOf(text.textContent ?? '', size);
    const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    const [left, bottom] = [at('x') - share * width, at('y') + Number(moved)];
    return { words: text.textContent, left, right: left + width, top: bottom - 0.8 * size, bottom };
  });
}

for (const form of Object.keys(widths) as (keyof typeof widths)[])
  test(`no word of a picture leaves it or stands upon another: ${form}`, () => {
    for (const { peers } of all) {
      const placed = textsAt(draw(archive, peers, { ...place, form }));
      assert.ok(placed.length > 5);
      placed.forEach((a, i) => {
        assert.ok(a.left >= -1 && a.right <= widths[form] + 1 && a.top >= 0, `${peers.id}: ${a.words}`);
        const upon = placed
          .slice(i + 1)
          .find((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom);
        assert.equal(upon, undefined, `${peers.id}: ${a.words} / ${upon?.words}`);
      });
    }
  });

test('an address breaks after a slash or a hyphen, a title before its brackets', () => {
  assert.deepEqual(wrap('地址：https://example.org/figures/mutual-aid-recipients/', 200, 11.5), [
    '地址：https://example.org/',
    'figures/mutual-aid-recipients/',
  ]);
  assert.deepEqual(wrapTitle('医疗互助受助职工（折成每年）', 150, 15), ['医疗互助受助职工', '（折成每年）']);
});

test('a bar is as long as its number, and reaches between the bounds', () => {
  const peers = all.find(({ peers: { id } }) => id === 'members')?.peers;
  assert.ok(peers);
  const svg = draw(archive, peers, place);
  const lengths = [...svg.matchAll(/<rect class="sure" fill="#a0261d" x="0" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, w]) => Number(w),
  );
  const lows = peers.entries.map(({ bounds }) => bounds.low ?? 0);
  assert.equal(lengths.length, lows.length);
  const scale = (lengths[0] ?? 0) / (lows[0] ?? 1);
  lengths.forEach((w, i) => {
    assert.ok(Math.abs(w - (lows[i] ?? 0) * scale) < 0.2);
  });
});
