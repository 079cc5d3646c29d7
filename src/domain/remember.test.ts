import assert from 'node:assert/strict';
import { test } from 'node:test';
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
