import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { cardSize, drawCard, drawIcon, MissingGlyphs } from './draw.ts';

/** Of a part alone: sharp's own statistics are of the whole picture, whatever was cut out of it. */
const partOf = async (png: Uint8Array, left: number, top: number, width: number, height: number) =>
  sharp(await sharp(png).extract({ left, top, width, height }).toBuffer()).stats();

test('a card has its size and is not blank, nor does its edge cut anything off', async () => {
  const png = await drawCard({
    kicker: '2018年6月',
    title: '“四型”工会'.repeat(12),
    foot: '阳江市总工会',
    name: '某某志',
    seal: '某某之志',
  });
  const { width, height } = await sharp(png).metadata();
  assert.deepEqual({ width, height }, cardSize);
  const edge = await partOf(png, 1170, 20, 30, 610);
  assert.ok(edge.channels.every((channel) => channel.stdev === 0));
  const middle = await partOf(png, 72, 60, 1050, 500);
  assert.ok(middle.channels.every((channel) => channel.stdev > 10));
});

test('a card in Traditional characters is drawn, one with a character that the type lacks is not', async () => {
  const card = {
    kicker: '約2024年',
    title: '羣眾裏「四型『工會』」閲讀',
    foot: '陽江市總工會',
    name: '某某誌',
    seal: '某某誌',
  };
  assert.ok((await drawCard(card, true)).length > 1000);
  await assert.rejects(drawCard({ ...card, title: '麪條' }, true), MissingGlyphs);
  assert.ok(await drawCard({ ...card, title: '麪條' }));
});

test('the icon holds its character as outlines', async () => {
  const svg = await drawIcon('某', '某某志');
  assert.match(svg, /^<svg [^>]*><title>某某志<\/title>/);
  assert.match(svg, /<path [^>]*d="M/);
  assert.doesNotMatch(svg, /<text/);
});
