import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { wrongSettings } from './settings.ts';

const { SITE, BASE } = process.env;
const set = (name: 'SITE' | 'BASE', value: string | undefined) => {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
};
afterEach(() => {
  set('SITE', SITE);
  set('BASE', BASE);
});

const cases: [site: string | undefined, base: string | undefined, folder: string, said: RegExp[]][] = [
  [undefined, undefined, '/srv/工 运志', []],
  ['https://example.org', '/archive/', '/srv', []],
  ['https://example.org/', '/', '/srv', []],
  ['example.org', undefined, '/srv', [/SITE=https:\/\/example\.org/]],
  ['ftp://example.org', undefined, '/srv', [/不是完整的网址/]],
  ['https://example.org/archive', undefined, '/srv', [/SITE=https:\/\/example\.org，.*BASE=\/archive\//]],
  ['https://example.org?x', undefined, '/srv', [/不能有路径/]],
  [undefined, 'archive', '/srv', [/BASE=\/archive\//]],
  [undefined, '/archive', '/srv', [/BASE=\/archive\//]],
  [undefined, '/a b/', '/srv', [/BASE/]],
  ['https：//example.org', undefined, '/srv', [/SITE=https:\/\/example\.org。/]],
  ['https:/example.org', undefined, '/srv', [/不是完整的网址/]],
  ['https://', undefined, '/srv', [/不是完整的网址/]],
  ['https://example.org ', undefined, '/srv', [/不是完整的网址/]],
  ['https://me:secret@example.org', undefined, '/srv', [/用户名/]],
  ['https://example.org/#top', undefined, '/srv', [/SITE=https:\/\/example\.org。/]],
  [undefined, 'archive/', '/srv', [/BASE=\/archive\//]],
  [undefined, 'https://example.org/archive/', '/srv', [/BASE=\/archive\//]],
  [undefined, '\\archive\\', '/srv', [/BASE=\/archive\//]],
  [undefined, '/档案/', '/srv', [/英文字母/]],
  [undefined, '/../', '/srv', [/BASE/]],
  ['example.org', 'archive', '/srv/c#', [/“#”/, /SITE/, /BASE/]],
  [undefined, undefined, '/srv/50%', [/“%”/]],
];
for (const [site, base, folder, said] of cases)
  test(`SITE=${site} BASE=${base} in ${folder}`, () => {
    set('SITE', site);
    set('BASE', base);
    const wrong = wrongSettings(folder);
    assert.equal(wrong.length, said.length, wrong.join());
    for (const [i, pattern] of said.entries()) assert.match(wrong[i] ?? '', pattern);
  });
