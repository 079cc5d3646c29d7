/** The style sheets are one system: layers, tokens, eight sizes, one scale of space, three widths. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const sheets = globSync('src/{styles,components,client}/**/*.css').map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, ''),
}));
const named = (name: string) => sheets.find(({ file }) => file === `src/styles/${name}`)?.text ?? '';
const tokens = named('tokens.css');

/** Every declaration of the given properties: sheet and value. The book has type.css too, and a sheet of paper no tokens. */
const declared = (property: RegExp) =>
  sheets
    .filter(({ file }) => !/\/(?:tokens|sheet|type|face)\.css$/.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+)(?=;)/g)]
        .filter(([, name = '']) => property.test(name))
        .map(([, name = '', value = '']) => ({ file, value: `${name}: ${value}` })),
    );

test('every sheet is named once, in a layer that layers.css orders', () => {
  const order: string[] = named('layers.css').match(/[a-z]+(?=[,;])/g) ?? [];
  const imports = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/@import "(.+?)"(?: layer\((\w+)\))?/g)].map(([, to = '', layer]) => ({
      to: new URL(to, `file:///${file}`).pathname.slice(1),
      layer,
    })),
  );
  for (const { to, layer } of imports) {
    assert.ok(
      sheets.some(({ file }) => file === to),
      to,
    );
    if (!/\/(?:layers|face|sheet)\.css$/.test(to)) assert.ok(order.includes(layer ?? ''), to);
  }
  // Those that come with a script are put into a layer as they are worn; the others are roots.
  const roots = /\/(?:index|lists|original|embed|copied|offer|as-of|listen|dialog|combobox)\.css$/;
  for (const { file } of sheets) {
    const times = imports.filter(({ to }) => to === file).length;
    if (roots.test(file) && times === 0) continue;
    assert.equal(times, /layers/.test(file) ? 4 : 1, file);
  }
});

test('words have one of eight sizes; seals and marks follow the words beside them', () => {
  const sizes = ['tiny', 'fine', 'near', 'body', 'h3', 'h2', 'count', 'h1'];
  for (const size of sizes) assert.match(tokens, new RegExp(`--${size}: `));
  const size = new RegExp(`var\\(--(?:${sizes.join('|')})\\)|inherit|[\\d.]+(?:em|pt|%)`);
  const all = declared(/^font(?:-size)?$/);
  assert.ok(all.length > 60);
  for (const { file, value } of all) assert.match(value, size, file);
});

test('what stands between things is of one scale', () => {
  const steps = tokens.match(/(?<=--s-)\d+(?=:)/g) ?? [];
  assert.ok(steps.length <= 12);
  const all = declared(/^(?:margin|padding|(?:row-|column-)?gap)/);
  assert.ok(all.length > 200);
  for (const { file, value } of all)
    if (!/calc|min\(|max\(|clamp/.test(value)) assert.doesNotMatch(value, /[\d.]rem/, file);
});

test('windows have three widths', () => {
  const widths = sheets.flatMap(
    ({ text }) => text.match(/@media[^{]+/g)?.flatMap((query) => query.match(/width[^)]*/g) ?? []) ?? [],
  );
  assert.deepEqual([...new Set(widths)].sort(), [
    'width < 64rem',
    'width <= 40rem',
    'width > 40rem',
    'width >= 64rem',
    'width >= 80rem',
  ]);
});

test('every token that is used without another choice is defined', () => {
  const all = sheets.map(({ text }) => text).join('\n');
  const defined = new Set(all.match(/(?<=[{;]\s*)--[\w-]+(?=:)/g));
  for (const [, token = ''] of all.matchAll(/var\((--[\w-]+)\)/g)) assert.ok(defined.has(token), token);
});

test('high contrast is the same, chosen here or in the system', () => {
  const blocks = [...named('contrast.css').matchAll(/\{([^{}]*--paper[^{}]*)\}/g)].map(([, block = '']) =>
    block.replaceAll(/\s+/g, ' '),
  );
  assert.equal(blocks.length, 2);
  assert.equal(blocks[0], blocks[1]);
});

test('no sheet is longer than 150 lines', () => {
  for (const file of globSync('src/**/*.css')) assert.ok(readFileSync(file, 'utf8').split('\n').length <= 151, file);
});
