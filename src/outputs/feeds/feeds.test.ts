import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import type { Milestone, Report } from '../../domain/archive/archive.ts';
import { parseDate } from '../../domain/time/parse.ts';
import { makeCalendar } from './calendar.ts';
import { makeFeed, reportEntry } from './feed.ts';

const dates = ['2018-06-05', '2018-06', '2018', '2018-06-01/2018-07-02', '2018/2019', '2019-02-28', '2024-09/..'];
const list = dates.map(
  (date, i) => ({ id: `x-${i}`, date: parseDate(date), title: `甲，乙；${i}`, text: '丙' }) as Milestone,
);
const options = {
  name: '大事',
  url: 'https://x/',
  id: 'records',
  urlOf: (m: Milestone) => `https://x/${m.id}/`,
  knownOn: () => '2025-01-31',
};
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));

test('a calendar holds days and months as they are known, and no years', () => {
  assert.deepEqual(
    events(makeCalendar(list, options)).map((e) => [e.uid, e.summary, e.startDate.toString(), e.endDate.toString()]),
    [
      ['x-0@records', '甲，乙；0', '2018-06-05', '2018-06-06'],
      ['x-1@records', '甲，乙；1', '2018-06-01', '2018-07-01'],
      ['x-3@records', '甲，乙；3', '2018-06-01', '2018-07-03'],
      ['x-5@records', '甲，乙；5', '2019-02-28', '2019-03-01'],
    ],
  );
});

test('no event makes its days busy', () => {
  for (const anniversaries of [false, true]) {
    const text = makeCalendar(list, { ...options, anniversaries });
    assert.equal(text.match(/^TRANSP:TRANSPARENT\r$/gm)?.length, text.match(/^BEGIN:VEVENT\r$/gm)?.length);
  }
});

test('anniversaries are of days alone and come back every year', () => {
  const [first, ...rest] = events(makeCalendar(list, { ...options, anniversaries: true }));
  assert.equal(rest.length, 1);
  const next = first?.iterator();
  assert.deepEqual([next?.next().toString(), next?.next().toString()], ['2018-06-05', '2019-06-05']);
});

const of = {
  title: '甲',
  author: '某志',
  description: '乙',
  page: 'https://x/',
  self: { xml: 'https://x/feed.xml', json: 'https://x/feed.json' },
  style: '/feed.css',
};
const entries = ['2018-10-31', '2025-01-31'].map((day) => ({
  url: `https://x/${day}/`,
  title: `<${day}>`,
  text: '丁 & 戊',
  authors: day.startsWith('2018') ? ['己'] : [],
  day,
}));

test('the Atom feed is well formed, newest first, each entry with its id, link and times', () => {
  const text = makeFeed(of, entries, 'xml');
  assert.equal(XMLValidator.validate(text), true);
  assert.match(text, /^<\?xml [^>]*\?>\s*<\?xml-stylesheet type="text\/css" href="\/feed.css"\?>/);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
  assert.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
  assert.equal(feed.updated, '2025-01-31T12:00:00.000Z');
  assert.deepEqual(
    feed.entry.map((e: { id: string; updated: string }) => [e.id, e.updated]),
    [
      ['https://x/2025-01-31/', '2025-01-31T12:00:00.000Z'],
      ['https://x/2018-10-31/', '2018-10-31T12:00:00.000Z'],
    ],
  );
});

test('the JSON feed says the same, and that it is of version 1.1 and in Chinese', () => {
  const feed = JSON.parse(makeFeed(of, entries, 'json'));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.language, 'zh-Hans');
  assert.deepEqual(feed.authors, [{ name: '某志' }]);
  assert.deepEqual(
    feed.items.map((i: { id: string; title: string; authors?: object[] }) => [i.id, i.title, i.authors]),
    [
      ['https://x/2025-01-31/', '<2025-01-31>', undefined],
      ['https://x/2018-10-31/', '<2018-10-31>', [{ name: '己' }]],
    ],
  );
  assert.equal('author' in feed || 'author' in feed.items[0], false);
});

const report = (id: string, published: string, added?: string) =>
  ({
    id,
    title: id,
    summary: '摘要',
    bylines: [],
    published: parseDate(published),
    covers: parseDate('2013/2018'),
    ...(added && {
      editions: [
        { date: added, text: '初版。' },
        { date: '2027-01-01', text: '二版。' },
      ],
    }),
  }) as unknown as Report;

test('an old report that is new here stands first, under the day on which it came, beyond a hundred others', () => {
  const others = Array.from({ length: 120 }, (_, i) => report(`r-${i}`, '2025-01', '2026-11-21'));
  const all = [...others, report('old', '2018-10-31', '2026-11-28')].map((r) => reportEntry(r, `https://x/${r.id}/`));
  const { items } = JSON.parse(makeFeed(of, all, 'json'));
  assert.equal(items[0].id, 'https://x/old/');
  assert.equal(items[0].date_published, '2026-11-28T12:00:00.000Z');
  assert.equal(items[0].content_html, '2018年10月31日刊出。摘要');
});

test('a report that does not say when it came is dated by its newspaper', () => {
  assert.equal(reportEntry(report('a', '2018-10'), '').day, '2018-10-31');
});
