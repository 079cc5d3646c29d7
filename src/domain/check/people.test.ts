import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../../tests/fixtures/source.ts';
import type { Content, PersonData, StandingData } from '../model.ts';
import { checkContent } from './index.ts';

const person = (id: string, name: string, rest: Partial<PersonData> = {}): PersonData => ({
  id,
  name,
  aliases: [],
  mayBe: [],
  ...rest,
});
const held = (name: string, rest: Partial<StandingData> = {}): StandingData => ({
  name,
  honour: '南湾工匠',
  evidence: ['4-6'],
  ...rest,
});
/** Both of the milestone's people are honoured. */
const sound = (content: Content) => {
  content.reports[0]?.people.push(held('陈一山'), held('林二水'));
};
const codes = (change: (content: Content) => void) =>
  checkContent(
    archiveOf((content) => {
      sound(content);
      change(content);
    }),
    () => undefined,
    new Set(),
    2030,
  ).map(({ collection, id, path, code }) => `${collection}/${id} ${path.join('.')} ${code}`);
const report = 'reports/nanwan-2018';

const cases: [name: string, change: (content: Content) => void, found: string[]][] = [
  ['nothing is wrong', () => undefined, []],
  [
    'a name that is in no authority file, in a standing and in a milestone',
    (c) => {
      c.people.shift();
    },
    [`${report} people.0.name dangling-person`, `${report} milestones.0.people.0.name dangling-person`],
  ],
  [
    'two of one name, and neither is told apart nor meant',
    (c) => {
      c.people.push(person('chen-yishan-2', '陈一山'));
    },
    [
      `${report} people.0.name ambiguous-person`,
      `${report} milestones.0.people.0.name ambiguous-person`,
      'people/chen-yishan name double-person',
      'people/chen-yishan-2 name double-person',
    ],
  ],
  [
    'an id of someone with another name',
    (c) => {
      Object.assign(c.reports[0]?.people[0] ?? {}, { person: 'lin-ershui' });
    },
    [`${report} people.0.person person-of-another-name`],
  ],
  [
    'someone who holds no office and no honour: private people are not in the archive',
    (c) => {
      c.people.push(person('li-san', '李三'));
    },
    ['people/li-san  person-without-standing'],
  ],
  [
    'an author of the same name, of whom nothing is said',
    (c) => {
      c.reports[0]?.bylines.push({ role: '记者', names: ['陈一山'] });
    },
    ['people/chen-yishan name namesake-author'],
  ],
  [
    'an author of the same name, who is said to be unsettled',
    (c) => {
      c.reports[0]?.bylines.push({ role: '记者', names: ['陈一山'] });
      Object.assign(c.people[0] ?? {}, { author: 'unsettled' });
    },
    [],
  ],
  [
    'an author that is not there',
    (c) => {
      Object.assign(c.people[0] ?? {}, { author: 'same' });
    },
    ['people/chen-yishan author no-such-author'],
  ],
  [
    'one office twice',
    (c) => {
      c.reports[0]?.people.push(held('林二水'));
    },
    [`${report} people.2 double-standing`],
  ],
  [
    'a time of which the report does not tell, and no reason',
    (c) => {
      Object.assign(c.reports[0]?.people[0] ?? {}, { period: '2003' });
    },
    [`${report} people.0.period outside-report`],
  ],
  [
    'the same with a reason',
    (c) => {
      Object.assign(c.reports[0]?.people[0] ?? {}, { period: '2003', periodBasis: '来源回顾十五年前的事。' });
    },
    [],
  ],
  [
    'a union that is not there',
    (c) => {
      Object.assign(c.reports[0]?.people[0] ?? {}, { union: 'nowhere' });
    },
    [`${report} people.0.union dangling-union`],
  ],
  [
    'who may be someone that is not there',
    (c) => {
      Object.assign(c.people[0] ?? {}, { mayBe: ['nobody'] });
    },
    ['people/chen-yishan mayBe.0 dangling-person'],
  ],
];
for (const [name, change, found] of cases) test(name, () => assert.deepEqual(codes(change).sort(), [...found].sort()));

test('nobody is compared with everybody', () => {
  let reads = 0;
  const many = 400;
  const content = archiveOf((c) => {
    sound(c);
    for (let i = 0; i < many; i++) {
      const one = person(`x-${i}`, '');
      const get = () => {
        reads += 1;
        return `某${i}`;
      };
      c.people.push(Object.defineProperty(one, 'name', { enumerable: true, get }));
    }
  });
  checkContent(content, () => undefined, new Set(), 2030);
  assert.ok(reads > many && reads < 30 * many, `${reads} reads of a name`);
});
