import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { remember, rememberOf } from './remember.ts';

test('what was made for a text is made once, and no more answers are kept than asked for', () => {
  const made: string[] = [];
  const length = remember((text) => made.push(text) && { text }, 2);
  assert.equal(length('a'), length('a'));
  length('b');
  assert.deepEqual(made, ['a', 'b']);
  length('c');
  length('a');
  assert.deepEqual(made, ['a', 'b', 'c', 'a']);
});

test('a text that was cut out of a long one does not keep the long one', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const length = remember((text) => text.length);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 1000; i += 1) {
    const page = `${'x'.repeat(20_000)}${i}`.split('').join('');
    length(page.slice(-60));
  }
  collect();
  assert.ok(process.memoryUsage().heapUsed - before < 5e6);
  assert.equal(length('a'), 1);
});

test('what was made for a thing is made once for each thing, however alike', () => {
  const made = rememberOf(({ id }: { id: number }) => ({ id }));
  const [one, other] = [{ id: 1 }, { id: 1 }];
  assert.equal(made(one), made(one));
  assert.notEqual(made(one), made(other));
});

test('an error is no answer', () => {
  let tries = 0;
  const fails = remember(() => {
    tries += 1;
    throw new Error('no');
  });
  assert.throws(() => fails('a'));
  assert.throws(() => fails('a'));
  assert.equal(tries, 2);
});
