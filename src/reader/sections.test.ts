import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from './body/read-body.ts';
import { sectionOfLine, sectionsOf } from './sections.ts';

test('the section of a milestone is the last heading before its place', () => {
  const body = [
    '## 维权 [#rights]',
    '见 <Milestone id="m2" repeat>它</Milestone>。 [#p1]',
    '<Milestone id="m1" />',
    '### 建会 [#organizing]',
    '又 <Milestone id="m2">它</Milestone>。 [#p2]',
  ].join('\n\n');
  assert.deepEqual(
    [...sectionsOf(readBody('r.mdx', body, 1).facts)],
    [
      ['m1', { id: 'rights', title: '维权' }],
      ['m2', { id: 'organizing', title: '建会' }],
    ],
  );
});

test('the section of a line follows the reading order, not the numbers', () => {
  const source = {
    id: 'r',
    file: '',
    sha256: '',
    bytes: 1,
    lines: 20,
    corrections: [],
    leftOut: [],
    notes: [],
    blocks: [
      { role: 'paragraph' as const, lines: '1' },
      { role: 'heading' as const, lines: '10', section: 'rights' },
      { role: 'paragraph' as const, lines: '11-12, 3' },
      { role: 'heading' as const, lines: '2', section: 'skills' },
      { role: 'paragraph' as const, lines: '4-6' },
    ],
  };
  assert.deepEqual(
    [1, 3, 5, 12, 19].map((line) => sectionOfLine(source, line)),
    [undefined, 'rights', 'skills', 'rights', undefined],
  );
});
