import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from './body/facts.ts';
import { notesOf } from './notes.ts';

const body = `## 综述 [#overview]

<Milestone id="m1">办起<Term id="t1">书屋</Term></Milestone>，有<Figure id="f1" />。 [#p1]

- 只有<Figure id="f2" />。 [#p2]

<Milestone id="m2" />

没有数。 [#p3]
`;

test('notes stand by paragraph and item, in the order in which their words end', () =>
  assert.deepEqual(
    [...notesOf(factsOf(body, 1))].map(([block, uses]) => [block, uses.map(({ id }) => id).join(' ')]),
    [
      ['p1', 't1 m1 f1'],
      ['p2', 'f2'],
    ],
  ));
