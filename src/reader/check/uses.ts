/** Components in a body name what is there, and each figure and milestone stands in it once. */
import type { Content, ReportData } from '../../domain/model.ts';
import type { Use } from '../body/use.ts';
import type { Add } from './add.ts';
import { nearest } from './nearest.ts';

interface Kind {
  what: string;
  ids: string[];
  where: string;
  /** Some of the ids are wrong where they are given, so that none can be judged. */
  unsure: boolean;
}

export function checkUses(uses: Use[], report: ReportData, content: Content, unsure: ReadonlySet<string>, add: Add) {
  const kind = (component: string, what: string, items: { id: string }[], where: string): [string, Kind] => [
    component,
    { what, ids: items.map(({ id }) => id), where, unsure: unsure.has(component) },
  ];
  const known = new Map([
    kind('Figure', '数据', report.figures, '本报告的 figures'),
    kind('Milestone', '大事', report.milestones, '本报告的 milestones'),
    kind('Term', '词条', content.terms, 'content/glossary.yaml'),
  ]);
  for (const use of uses) checkUse(use, known, add);
  for (const [component, of] of known)
    if (component !== 'Term') for (const id of of.ids) checkPlaces(component, id, of, uses, add);
}

function checkUse({ component, id, line, others }: Use, known: Map<string, Kind>, add: Add) {
  const kind = known.get(component);
  if (!kind) {
    add(line, 'unknown-component', `没有 <${component}> 这个组件。`, unknownComponent(component, [...known.keys()]));
    return;
  }
  if (others.length > 0)
    add(
      line,
      'unknown-attribute',
      `<${component}> 里的“${others.join('、')}”不认识，或写了两遍。`,
      `只有 id 和 repeat：<${component} id="${id ?? '…'}" />，再次提到时 <${component} id="${id ?? '…'}" repeat />。`,
    );
  if (!id) {
    const advice = `写成 <${component} id="…" />，id 取自${kind.where}。`;
    add(line, 'component-without-id', `<${component}> 没有写 id。`, advice);
  } else if (!kind.ids.includes(id) && !kind.unsure) {
    const like = nearest(id, kind.ids);
    add(
      line,
      `dangling-${component.toLowerCase()}`,
      `<${component}> 引用的${kind.what}“${id}”不存在。`,
      `${like ? `是不是“${like}”？` : ''}id 取自${kind.where}。`,
    );
  }
}

/** A figure or a milestone stands in the body once, other mentions apart. */
function checkPlaces(component: string, id: string, { what, unsure }: Kind, uses: Use[], add: Add) {
  if (id === '') return;
  const places = uses.filter((u) => u.component === component && u.id === id && !u.repeat);
  if (places.length === 0 && !unsure)
    add(
      1,
      'not-in-body',
      `${what}“${id}”没有放进正文。`,
      `链接要落在正文里。在讲到它的地方写 <${component} id="${id}" />。`,
    );
  for (const extra of places.slice(1))
    add(
      extra.line,
      'twice-in-body',
      `${what}“${id}”在正文里放了两次。`,
      `一个锚点只能有一处。再次提到时写 <${component} id="${id}" repeat />。`,
    );
}

function unknownComponent(component: string, known: string[]): string {
  const like = known.find((name) => name.toLowerCase() === component.toLowerCase()) ?? nearest(component, known);
  return `正文不写 HTML。可用的组件：${known.join('、')}。${like ? `是不是“${like}”？大小写也要一样。` : ''}`;
}
