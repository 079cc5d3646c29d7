/** The authority file of people against the reports: every name is someone, and nobody is in it without office or honour. */
import { indexed } from '../archive/lookup.ts';
import { whoIs } from '../archive/people/people.ts';
import type { Content, Named, PersonData, ReportData } from '../model.ts';
import { rememberOf } from '../remember.ts';
import type { Add, Path } from './finding.ts';
import { type Require, requireAll } from './references.ts';

const file = 'content/people.yaml';

/** Every name that a report gives, with its place. */
export const namedIn = (report: ReportData): [Named, Path][] => [
  ...report.people.map((s, i): [Named, Path] => [s, ['people', i]]),
  ...report.milestones.flatMap((m, i) => m.people.map((p, j): [Named, Path] => [p, ['milestones', i, 'people', j]])),
];

/** What is asked of each person and name, looked up once. */
const known = rememberOf(({ people, reports }: Content) => {
  const find = whoIs(people);
  return {
    find,
    ids: new Set(people.map(({ id }) => id)),
    named: indexed(people, (p) => [...new Set([p.name, ...p.aliases])]),
    standing: new Set(reports.flatMap((r) => r.people.map((s) => find(s)?.id))),
    signed: indexed(reports, (r) => [...new Set(r.bylines.flatMap((b) => b.names))]),
  };
});

/** Who is named is known, and only one can be meant; nothing is said of someone twice. */
export function checkNamed(report: ReportData, content: Content, require: Require, add: Add) {
  const { find, ids } = known(content);
  for (const [named, path] of namedIn(report)) {
    if (named.name === '') continue;
    require('people', named.person, [...path, 'person'], add);
    if (named.person !== undefined && !ids.has(named.person)) continue;
    if (!find(named)) unknown(named, content.people, path, add);
  }
  const seen = new Map<string, number>();
  report.people.forEach((s, i) => {
    const key = [s.person ?? s.name, s.office, s.honour, s.union, s.organisation, s.period].join('\n');
    if (seen.has(key) && (s.office || s.honour))
      add(
        ['people', i],
        'double-standing',
        `“${s.name}”的这一项和第 ${(seen.get(key) ?? 0) + 1} 条相同。`,
        '同一项任职、荣誉只写一条，把几处行号都写在 evidence 里。',
      );
    else seen.set(key, i);
  });
}

function unknown({ name, person }: Named, people: PersonData[], path: Path, add: Add) {
  const namesakes = people.filter((p) => [p.name, ...p.aliases].includes(name));
  if (person !== undefined)
    add(
      [...path, 'person'],
      'person-of-another-name',
      `人物“${person}”不叫“${name}”。`,
      `请改 person 或姓名；“${name}”确是来源里的另一种写法，就写进 ${file} 里那一条的 aliases。`,
    );
  else if (namesakes.length > 1)
    add(
      [...path, 'name'],
      'ambiguous-person',
      `叫“${name}”的有 ${namesakes.length} 人。`,
      `不写明是谁，就会记到别人名下。加上 person，写其中一个：${namesakes.map(({ id }) => id).join('、')}。`,
    );
  else
    add(
      [...path, 'name'],
      'dangling-person',
      `人物“${name}”不在 ${file} 里。`,
      `人物页由那里的名单生成。在公开场合任职或受表彰的，在那里加上两行：“- id: 姓名的拼音”、“  name: ${name}”；私人不写姓名，请从这里删去。`,
    );
}

/** What must hold of someone in the authority file. */
export function checkPerson(person: PersonData, content: Content, require: Require, whole: boolean, add: Add) {
  const { id, name, aliases, distinction, author } = person;
  requireAll(require, 'people', person.mayBe, ['mayBe'], add);
  const names = [name, ...aliases];
  const { named, standing, signed: signedBy } = known(content);
  const others = names.flatMap(named).filter((p) => p.id !== id);
  if (others.length > 0 && !distinction)
    add(
      ['name'],
      'double-person',
      `“${name}”和“${others[0]?.id}”同名。`,
      '是同一个人，就合并成一条；是两个人，两条都写 distinction，让读者分得清，例如 distinction: 阳江市总工会；不知道是不是一个人，再写 mayBe: [对方的 id]。',
    );
  if (!whole || name === '') return;
  if (!standing.has(id))
    add(
      [],
      'person-without-standing',
      `“${name}”没有任职，也没有荣誉。`,
      '本档案只立在公开场合任职或受表彰的人，不立私人。在报告的 people 里写上依据，或从名单里删去这一条。',
    );
  const signed = names.flatMap(signedBy);
  if (signed.length > 0 && !author)
    add(
      ['name'],
      'namesake-author',
      `报告“${signed[0]?.title}”的署名里也有“${name}”。`,
      '读者会问是不是一个人。查明是的写 author: same，不是的写 author: other，查不出的写 author: unsettled。',
    );
  if (signed.length === 0 && author)
    add(['author'], 'no-such-author', `没有一份报告的署名里有“${name}”。`, '请删去 author，或改正姓名。');
}
