/** The web archive as Webrecorder's own library reads it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { CDXIndexer, WARCParser } from 'warcio';
import { surt, waczOf } from './wacz.ts';
import { bytesOf } from './zip.ts';

const page = (title: string) => bytesOf(`<!doctype html><title>${title}</title>`);
const html = 'text/html; charset=utf-8';
const recorded = [
  { url: 'https://records.example.org/b/', type: html, bytes: page('乙') },
  { url: 'https://records.example.org/', type: html, bytes: page('甲') },
  { url: 'https://records.example.org/data/a.json', type: 'application/json', bytes: bytesOf('[]') },
];
const info = { title: '某志', description: '某事', day: '2026-01-02', main: 'https://records.example.org/' };
const wacz = waczOf(recorded, info);
const text = (file: string) => new TextDecoder().decode(wacz.get(file));
const warc = () => new Blob([wacz.get('archive/data.warc.gz') as Uint8Array<ArrayBuffer>]).stream();
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('every file is read back as it was, with its address and type', async () => {
  const read = [];
  for await (const record of new WARCParser(warc())) {
    if (record.warcType !== 'response') continue;
    const bytes = await record.readFully(true);
    assert.equal(record.warcPayloadDigest, sha256(bytes));
    read.push({
      url: record.warcTargetURI,
      type: record.httpHeaders?.headers.get('content-type'),
      bytes: new Uint8Array(bytes),
    });
  }
  assert.deepEqual(
    read,
    recorded.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) })),
  );
});

test('the index says where each record stands', async () => {
  const own = new Map(
    text('indexes/index.cdx')
      .trim()
      .split('\n')
      .map((line) => [line.split(' ', 1)[0], JSON.parse(line.slice(line.indexOf('{')))]),
  );
  let records = 0;
  for await (const { url, offset, length, mime } of new CDXIndexer().iterIndex([
    { filename: 'data.warc.gz', reader: warc() },
  ])) {
    const line = own.get(surt(String(url)));
    assert.deepEqual([String(offset), String(length), mime], [line.offset, line.length, line.mime]);
    records += 1;
  }
  assert.equal(records, own.size);
  const keys = text('indexes/index.cdx').trim().split('\n');
  assert.deepEqual(keys, [...keys].sort());
  assert.match(keys[0] ?? '', /^org,example,records\)\/ 20260102000000 \{/);
});

test('pages have titles, and every part its digest', () => {
  const [head, ...pages] = text('pages/pages.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(head.format, 'json-pages-1.0');
  assert.deepEqual(
    pages.map(({ title }) => title),
    ['乙', '甲'],
  );
  const { resources, wacz_version, mainPageUrl } = JSON.parse(text('datapackage.json'));
  assert.deepEqual([wacz_version, mainPageUrl], ['1.1.1', info.main]);
  for (const { path, hash, bytes } of resources)
    assert.deepEqual([hash, bytes], [sha256(wacz.get(path) as Uint8Array), wacz.get(path)?.length]);
  assert.equal(JSON.parse(text('datapackage-digest.json')).hash, sha256(wacz.get('datapackage.json') as Uint8Array));
});
