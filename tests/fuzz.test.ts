/**
 * Whatever is done to a file of the content, the check answers in Chinese or says that nothing is wrong; it never breaks,
 * passes no damaged text, and changes no file. FUZZ_RUNS says how often it is tried, FUZZ_SEED from where.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFolder } from '../src/reader/check/index.ts';
import { markReports } from '../src/reader/ids/mark-reports.ts';
import { readContent } from '../src/reader/read.ts';
import { good, inCopy, snapshot } from './fixtures/copy.ts';
import { encode, utf16 } from './fixtures/encode.ts';
import { speaksEnglish } from './fixtures/english.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
const seed = Number(process.env.FUZZ_SEED ?? 15);

const files = [...snapshot(good).keys()].map((file) => file.slice(good.length + 1));
const file = fc.constantFrom(...files);

/** What editors' keyboards and programs put in by mistake. */
const junk = fc.constantFrom(
  '：',
  '，',
  '“',
  '”',
  '"',
  "'",
  ' #',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\b',
  '\0',
  '\r',
  '&',
  '*',
  '!',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</Figure>',
  '<Figure',
  '<!--',
  '**',
  '~~',
  '`',
  '|',
  '---\n',
  '--- \n',
  '<<<<<<< HEAD\n',
  '\n\n',
  '\n',
  '- ',
  '  ',
  '# ',
  '[#p7]',
  '![](a)',
  'import x',
  'value: -5',
  'date: 2021.10',
  '\\',
  '$',
  '%',
  '@',
  '&#8;',
  '&x',
  '*x',
  '!!binary x',
  '<<: *x',
  '? ',
  '{{',
  '0x10',
  '.inf',
  'null',
  '⼯',
  '[',
);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, share: number) => Math.floor(text.length * share);
const lines = (change: (all: string[], i: number) => string[]) => (text: string, share: number) => {
  const all = text.split('\n');
  return change(all, Math.floor(all.length * share)).join('\n');
};

const mutation: fc.Arbitrary<(text: string) => string | Buffer> = fc.oneof(
  fc.tuple(junk, place).map(
    ([sign, share]) =>
      (text: string) =>
        text.slice(0, at(text, share)) + sign + text.slice(at(text, share)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(
    ([share, length]) =>
      (text: string) =>
        text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
  ),
  place.map((share) => (text: string) => lines((all, i) => all.toSpliced(i, 1))(text, share)),
  place.map((share) => (text: string) => lines((all, i) => all.toSpliced(i, 0, all[i] ?? ''))(text, share)),
  place.map((share) => (text: string) => lines((all, i) => all.with(i, ` ${all[i]}`))(text, share)),
  place.map((share) => (text: string) => lines((all, i) => all.with(i, (all[i] ?? '').trimStart()))(text, share)),
  place.map(
    (share) => (text: string) => lines((all, i) => all.with(i, (all[i] ?? '').replace(/: ?/, '：')))(text, share),
  ),
  place.map(
    (share) => (text: string) => lines((all, i) => all.with(i, (all[i] ?? '').replace(/["[\]{}]/, '')))(text, share),
  ),
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([share, byte]) => (text: string) => {
    const bytes = Buffer.from(text);
    bytes[Math.floor(bytes.length * share)] = byte;
    return bytes;
  }),
  place.map((share) => (text: string) => Buffer.from(text).subarray(0, Math.floor(Buffer.from(text).length * share))),
  fc.constantFrom(
    (text: string) => encode('gbk', text),
    (text: string) => encode('big5', text),
    (text: string) => utf16(text),
    (text: string) => text.replaceAll('\n', '\r\n'),
    () => '',
  ),
);

/** What no reader may ever see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const damage = /[\ufffd\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\ufeff]/;

test('a mutated file is answered in Chinese, and passes only whole', () => {
  fc.assert(
    fc.property(file, fc.array(mutation, { minLength: 1, maxLength: 3 }), (name, mutations) =>
      inCopy((folder) => {
        const path = join(folder, name);
        for (const mutate of mutations) writeFileSync(path, mutate(readFileSync(path, 'utf8')));
        const before = snapshot(folder);
        const problems = checkFolder(folder);
        for (const { message, advice } of problems)
          assert.ok(
            !speaksEnglish(`${message}\n${advice}`) && /\p{Script=Han}/u.test(message),
            `${message}\n${advice}`,
          );
        if (problems.length === 0) {
          const { content, bodies } = readContent(folder);
          assert.doesNotMatch(
            JSON.stringify([content, [...bodies.values()].map(({ text }) => text)]).replaceAll('\\n', ''),
            damage,
          );
        }
        assert.deepEqual(snapshot(folder), before);
        markReports(folder);
        if (problems.length > 0 && !problems.every(({ code }) => code === 'paragraph-without-id')) return;
        assert.deepEqual(checkFolder(folder), [], 'what ids adds is right');
      }),
    ),
    { numRuns, seed },
  );
});

test('no command writes to a file that holds damage', () => {
  fc.assert(
    fc.property(file, place, fc.constantFrom('\ufffd', '\b', '\u200b', '\u202e'), (name, share, sign) =>
      inCopy((folder) => {
        const path = join(folder, name);
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.slice(0, at(text, share)) + sign + text.slice(at(text, share)));
        const before = snapshot(folder);
        assert.ok(checkFolder(folder).length > 0);
        markReports(folder);
        assert.deepEqual(snapshot(folder), before);
      }),
    ),
    { numRuns: Math.ceil(numRuns / 3), seed },
  );
});
