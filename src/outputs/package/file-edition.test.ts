import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filePage } from './file-edition.ts';

const cases: [what: string, written: string, file: string, base: string, made: RegExp][] = [
  [
    'a page in a folder',
    '<a href="/reports/x/#p3">',
    'about/index.html',
    '/',
    /<a href="\.\.\/reports\/x\/index\.html#p3">/,
  ],
  ['the home page', '<a href="/">', 'reports/x/index.html', '/', /<a href="\.\.\/\.\.\/index\.html">/],
  ['a file', '<a href="/data/figures.csv">', 'index.html', '/', /<a href="data\/figures\.csv">/],
  ['under a base', '<a href="/archive/about/?q=1">', 'index.html', '/archive/', /<a href="about\/index\.html\?q=1">/],
  [
    'a folder that scripts ask',
    '<form data-engine="/pagefind/">',
    'a/index.html',
    '/',
    /data-engine="\.\.\/pagefind\/"/,
  ],
  ['a place in the same page', '<a href="#p3">', 'a/index.html', '/', /<a href="#p3">/],
  ['another host', '<a href="//x.example/">', 'a/index.html', '/', /<a href="\/\/x\.example\/">/],
  ['a key, which is no address', '<input aria-keyshortcuts="/">', 'index.html', '/', /aria-keyshortcuts="\/"/],
  [
    'a page that moved',
    '<meta http-equiv="refresh" content="0; url=/b/">',
    'a/index.html',
    '/',
    /url=\.\.\/b\/index\.html"/,
  ],
  ['a module', '<script type="module" src="/assets/x.js">', 'index.html', '/', /<script defer src="assets\/x\.js">/],
  [
    'what pages may load',
    '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
    'index.html',
    '/',
    /script-src file:/,
  ],
];

for (const [what, written, file, base, made] of cases)
  test(what, () => assert.match(filePage(written, file, base), made));
