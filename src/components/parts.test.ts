/** Machines find what they read by `data-part`, never by a class, and README.md names every part. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (pattern: string) =>
  globSync(pattern)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Code that reads pages, in browsers or after the build. */
const readers = ['client', 'components', 'integrations', 'originals', 'outputs'].flatMap((folder) =>
  read(`src/${folder}/**/*.ts`),
);
const asked = /\b(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['"`])(.*?)\1/gs;
const className = /(?:^|[\s>+~(,\w\])])\.[a-z]/i;

/** What finds an element by its class: a selector, a look at the attribute, or markup that is searched for. */
function byClass(text: string): string[] {
  const selectors = [...text.matchAll(asked)].map(([, , selector = '']) => selector);
  const looks = text.match(
    /hasClass|attribs\.class|getElementsByClassName|\/[\^(]*<\w[^/\n]* class=|With\('<\w+ class=/g,
  );
  return [...selectors.filter((selector) => className.test(selector)), ...(looks ?? [])];
}

test('no reader of pages finds anything by a class', () => {
  assert.ok(readers.length > 50);
  for (const { file, text } of readers) assert.deepEqual(byClass(text), [], file);
});

test('the search for classes sees them', () => {
  for (const line of ["a.closest('p > .mark')", "querySelectorAll<HTMLElement>('.mark')", "hasClass(e, 'x')"])
    assert.equal(byClass(line).length, 1, line);
  for (const line of ["a.matches(':popover-open')", "querySelector('[data-part=text] > p')", 'x`<p class="soft">`'])
    assert.deepEqual(byClass(line), []);
});

test('README.md names the parts that are set and asked for, and no other', () => {
  const named = readFileSync('src/components/README.md', 'utf8').match(/(?<=^\| `)(?!data-)[\w-]+(?=` +\|)/gm) ?? [];
  const written = [...readers, ...read('src/**/*.astro'), ...read('src/typography/**/*.ts')];
  const set = (part: string) =>
    written.some(({ text }) => new RegExp(`data-?part(?:="|: ')${part}["']`, 'i').test(text));
  const all = written.flatMap(({ text }) =>
    [...text.matchAll(/data-?part(?:="?|: ')([\w-]+)/gi), ...text.matchAll(/isPart\(\w+, '([\w-]+)'/g)].map(
      ([, part]) => part,
    ),
  );
  assert.deepEqual([...new Set(all)].sort(), named.toSorted());
  for (const part of named) assert.ok(set(part), part);
});
