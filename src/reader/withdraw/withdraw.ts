/** Withdraws a milestone, a figure, a person or a passage from the whole content, and leaves a tombstone at its addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksFile } from '../promises.ts';
import { changeText } from '../text/write-text.ts';
import { withoutPassage, wordsOf } from './body.ts';
import { solid } from './digest.ts';
import { withoutHighlights } from './front-matter.ts';
import { split } from './head.ts';
import { isOf, withdrawnIn } from './promises.ts';
import { addWithdrawn } from './record.ts';
import { idsOf, targetOf } from './target.ts';
import { withoutPerson, withoutTarget } from './without.ts';

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

/** Texts of the content by file. */
const contentOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .map((file) => `content/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(?:mdx|yaml)$/.test(file) && !/\/(?:verified|withdrawn)\.yaml$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

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
