/** What an address names that can be withdrawn. */
import { splitAddress } from '../../domain/addresses/permalinks.ts';
import { withoutItems } from './front-matter.ts';
import { inner, split } from './head.ts';

/** What goes, gathered over all files: ids of facts, a mark in a report, or a person's name. */
export interface Target {
  milestones: Set<string>;
  figures: Set<string>;
  passage?: { report: string; mark: string };
  person?: { id: string; name: string };
}

/** @throws with a message in Chinese where it names nothing that can be withdrawn. */
export function targetOf(address: string, files: Map<string, string>): Target {
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

/** The facts among it. */
export const idsOf = ({ milestones, figures }: Target) => new Set([...milestones, ...figures]);
