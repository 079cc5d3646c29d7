/** References: every id that is named must be there. */
import type { Content } from '../model.ts';
import type { Add, Path } from './finding.ts';

const kinds = {
  unions: { name: '工会', where: 'content/unions/' },
  topics: { name: '主题', where: 'content/topics.yaml' },
  metrics: { name: '指标', where: 'content/metrics.yaml' },
  terms: { name: '词条', where: 'content/glossary.yaml' },
  reports: { name: '报告', where: 'content/reports/' },
  people: { name: '人物', where: 'content/people.yaml' },
};
type Kind = keyof typeof kinds;

/** Finds the known id that an unknown one may have meant. */
export type Near = (id: string, ids: Iterable<string>) => string | undefined;

/** Checks that each id that is named leads to an entry. */
export type Require = (kind: Kind, id: string | undefined, path: Path, add: Add) => void;

/** Makes the check of references against all that `content` holds. An absent id is no reference, nor is an empty one: what should stand there was told. */
export function references(content: Content, near: Near, unreadable: ReadonlySet<keyof Content>): Require {
  const known = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, new Set(content[kind as Kind].map((item) => item.id))]),
  ) as Record<Kind, Set<string>>;
  return (kind, id, path, add) => {
    if (!id || known[kind].has(id) || unreadable.has(kind)) return;
    const like = near(id, known[kind]);
    const { name, where } = kinds[kind];
    // Topics are few: all of them are told, so that an editor need not look them up.
    const all =
      kind === 'topics' ? `：${content.topics.map((topic) => `${topic.id}（${topic.name}）`).join('、')}` : '';
    add(
      path,
      `dangling-${kind === 'people' ? 'person' : kind.replace(/s$/, '')}`,
      `${name}“${id}”不存在。`,
      `引用落空，页面上就没有可去的地方。${like ? `是不是“${like}”？` : ''}已有的 id 在 ${where}${all}；确是新的，先在那里加上。`,
    );
  };
}

/** The same for a list of ids. */
export const requireAll = (require: Require, kind: Kind, ids: string[], path: Path, add: Add) => {
  ids.forEach((id, i) => {
    require(kind, id, [...path, i], add);
  });
};
