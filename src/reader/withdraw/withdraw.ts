/** Withdraws a milestone, a figure, a person or a passage from the whole content, and leaves a tombstone at its addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitAddress } from '../../domain/addresses/permalinks.ts';
import { permalinksFile } from '../promises.ts';
import { changeText } from '../text/write-text.ts';
import { withoutFigure, withoutMilestone, withoutPassage, wordsOf } from './body.ts';
import { solid } from './digest.ts';
import { withoutHighlights, withoutItems } from './front-matter.ts';
import { isOf, withdrawnIn } from './promises.ts';
import { addWithdrawn } from './record.ts';

export interface Withdrawn {
  /** Files that were changed. */
  files: string[];
  /** What went, as readers knew it. */
  what: string[];
  /** Where a sentence now has a gap, `file:line`. */
  gaps: string[];
  /** Texts that still stand elsewhere in the content, each with its file: they may be another's. */
  elsewhere: { text: string; file: string }[];
}

/** Shorter texts, and those of dates and numbers alone, say too little to be told from others. */
const tells = (text: string) => (text.match(/(?![年月日约至])\p{Script=Han}/gu)?.length ?? 0) >= 7;

const split = (whole: string): [head: string, body: string] => {
  const head = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(whole)?.[0] ?? '';
  return [head, whole.slice(head.length)];
};

/** What goes, gathered over all files: ids of facts, a mark in a report, or a person's name. */
interface Target {
  milestones: Set<string>;
  figures: Set<string>;
  passage?: { report: string; mark: string };
  person?: { id: string; name: string };
}

/** Texts of the content by file. */
const contentOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .map((file) => `content/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:mdx|yaml)$/.test(file) && !/\/(?:verified|withdrawn)\.yaml$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

/** What an address names. @throws with a message in Chinese where it names nothing that can be withdrawn. */
function targetOf(address: string, files: Map<string, string>): Target {
  const [page, fragment] = splitAddress(address);
  const [, kind, id = ''] = /^\/(milestones|people|reports)\/([\w-]+)\/$/.exec(page) ?? [];
  const none: Target = { milestones: new Set(), figures: new Set() };
  if (kind === 'milestones' && !fragment) return { ...none, milestones: new Set([id]) };
  if (kind === 'people' && !fragment) {
    const { removed } = withoutItems(
      `people:\n${files.get('content/people.yaml') ?? ''}`,
      ['people'],
      (p) => p.id === id,
    );
    const name = String(removed[0]?.name);
    if ((files.get('content/people.yaml') ?? '').split(`name: ${name}\n`).length > 2)
      throw new Error(`“${name}”不止一人，程序分不清正文里说的是谁；请手工撤下。`);
    if (removed[0]) return { ...none, person: { id, name } };
  }
  if (kind === 'reports' && fragment) {
    if (/^p\d+$/.test(fragment)) return { ...none, passage: { report: id, mark: fragment } };
    const head = split(files.get(`content/reports/${id}.mdx`) ?? '')[0];
    const isIn = (list: string) => withoutItems(inner(head), [list], (item) => item.id === fragment).removed.length > 0;
    if (isIn('figures')) return { ...none, figures: new Set([fragment]) };
    if (isIn('milestones')) return { ...none, milestones: new Set([fragment]) };
  }
  throw new Error(
    `“${address}”不是可以撤下的地址。写一条大事（/milestones/…/）、一个人物（/people/…/）、一项数据或一段（/reports/…/#…）。`,
  );
}

const inner = (head: string) => head.replace(/^---[ \t]*\r?\n/, '').replace(/---[ \t]*(?:\r?\n)?$/, '');

const idsOf = ({ milestones, figures }: Target) => new Set([...milestones, ...figures]);

/** A report without the target; what went is added to `texts`. */
function withoutTarget(whole: string, target: Target, texts: string[]): string {
  const [head, body] = split(whole);
  const facts = withoutItems(
    inner(head),
    ['milestones', 'figures'],
    (item) => target.milestones.has(String(item.id)) || target.figures.has(String(item.id)),
    true,
  );
  for (const { title, text, label, quote, wording } of facts.removed)
    texts.push(...[title, text, label, quote, wording].filter((t): t is string => typeof t === 'string'));
  const words = [...target.milestones].flatMap((id) =>
    [...body.matchAll(new RegExp(`<Milestone id="${id}"[^>/]*>([\\s\\S]*?)</Milestone>`, 'g'))].map(([, t]) => t ?? ''),
  );
  texts.push(...words.flatMap(wordsOf));
  let left = body;
  for (const id of target.milestones) left = withoutMilestone(left, id);
  for (const id of target.figures) left = withoutFigure(left, id);
  const yaml = withoutHighlights(facts.yaml, idsOf(target));
  return yaml === inner(head) ? head + left : `---\n${yaml}---\n${left}`;
}

const anonymous = '某某';

/** A file without a person: entries of that name go, and elsewhere the name gives way. */
function withoutPerson(file: string, whole: string, { id, name }: { id: string; name: string }): string {
  if (file.endsWith('people.yaml')) {
    const { yaml } = withoutItems(`people:\n${whole}`, ['people'], (item) => item.id === id);
    return yaml.replace(/^people:\n/, '');
  }
  const [head, body] = split(whole);
  const yaml = head ? withoutItems(inner(head), ['people'], (item) => item.name === name).yaml : '';
  return (head && `---\n${yaml}---\n`).replaceAll(name, anonymous) + body.replaceAll(name, anonymous);
}

/** `date` is a day, ISO 8601. @throws with a message in Chinese where the address names nothing that can be withdrawn. */
export function withdraw(root: string, address: string, date: string, reason: string): Withdrawn {
  const files = contentOf(root);
  const target = targetOf(address, files);
  const texts: string[] = [];
  if (target.passage) {
    const file = `content/reports/${target.passage.report}.mdx`;
    const [head, body] = split(files.get(file) ?? '');
    const found = withoutPassage(body, target.passage.mark);
    if (!found) throw new Error(`${file} 里没有编号为 ${target.passage.mark} 的段落。`);
    target.milestones = new Set(found.milestones);
    target.figures = new Set(found.figures);
    texts.push(...wordsOf(found.passage));
    files.set(file, head + found.body);
  }
  const before = new Map(contentOf(root));
  for (const [file, text] of files) {
    if (target.person) files.set(file, withoutPerson(file, text, target.person));
    else if (file.startsWith('content/reports/')) files.set(file, withoutTarget(text, target, texts));
    else if (file.startsWith('content/unions/')) files.set(file, withoutHighlights(text, idsOf(target)));
  }
  if (!target.person && texts.length === 0) throw new Error(`内容里没有“${address}”，可能已经撤下。`);
  const changed = [...files].filter(([file, text]) => text !== before.get(file));
  for (const [file, text] of changed) changeText(root, file, () => text);
  const ids = [...target.milestones, ...target.figures, ...(target.person ? [target.person.id] : [])];
  const goes = (at: string) => at === address || ids.some((id) => isOf(at, id));
  changeText(root, permalinksFile, (text) => withdrawnIn(text, goes, date, reason));
  const told = [...new Set(texts.map(solid))].filter(tells);
  const left = [...files].map(([file, text]) => ({ file, plain: solid(text.replace(/<[^>]*>/g, '')) }));
  const elsewhere = told.flatMap((text) =>
    left
      .filter(({ plain }) => plain.includes(text))
      .slice(0, 1)
      .map(({ file }) => ({ text, file })),
  );
  const gaps = changed.flatMap(([file, text]) =>
    text.split('\n').flatMap((line, i) => (line.includes('〔此') ? [`${file}:${i + 1}`] : [])),
  );
  const gone = told.filter((text) => !elsewhere.some((other) => other.text === text));
  if (!target.person) addWithdrawn(root, address, date, gone);
  return {
    files: [...changed.map(([file]) => file), permalinksFile],
    what: target.person ? [target.person.name] : told,
    gaps,
    elsewhere,
  };
}
