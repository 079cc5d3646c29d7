import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFigure, withoutMilestone, withoutPassage, wordsOf } from './body.ts';

const body = `## 一 [#a]

甲会有<Figure id="x-members" />，<Milestone id="x-2018-founding">某年成立</Milestone>。 [#p1]

乙会办了<Term id="t">书屋</Term>。 [#p2]

<Milestone id="x-2018-founding" repeat />

- 丙。 [#p3]
- 丁<Milestone id="x-2019-b" repeat>某事</Milestone>。 [#p4]
`;

test('a milestone leaves its card and its words in sentences', () => {
  const left = withoutMilestone(body, 'x-2018-founding');
  assert.doesNotMatch(left, /x-2018-founding|某年成立/);
  assert.match(left, /，〔此处撤下一件大事〕。 \[#p1\]/);
  assert.match(left, /\[#p2\]\n\n- 丙/);
});

test('a figure leaves its sentence', () => assert.match(withoutFigure(body, 'x-members'), /甲会有〔此数已撤下〕，/));

test('a paragraph goes with the facts that stand in it alone', () => {
  const { body: left, passage, milestones, figures } = withoutPassage(body, 'p1') ?? assert.fail();
  assert.match(left, /^## 一 \[#a\]\n\n乙会/);
  assert.deepEqual([milestones, figures], [['x-2018-founding'], ['x-members']]);
  assert.deepEqual(wordsOf(passage), ['甲会有', '某年成立']);
});

test('an item goes and leaves the others', () => {
  const { body: left, milestones } = withoutPassage(body, 'p4') ?? assert.fail();
  assert.match(left, /- 丙。 \[#p3\]\n$/);
  assert.deepEqual(milestones, []);
  assert.equal(withoutPassage(body, 'p9'), undefined);
});
