/** Components in a body name what is there, and each figure and milestone stands in it once. */
import type { Content, ReportData } from '../../domain/model.ts';
import type { Use } from '../body.ts';
import type { Add } from './add.ts';
import { nearest } from './nearest.ts';

export function checkUses(uses: Use[], report: ReportData, content: Content, add: Add) {
  const known: Record<string, { what: string; ids: string[]; where: string }> = {
    Figure: { what: '数据', ids: report.figures.map((f) => f.id), where: '本报告的 figures' },
    Milestone: { what: '大事', ids: report.milestones.map((m) => m.id), where: '本报告的 milestones' },
    Term: { what: '词条', ids: content.terms.map((t) => t.id), where: 'content/glossary.yaml' },
  };
  for (const { component, id, line } of uses) {
    const kind = known[component];
    if (!kind)
      add(
        line,
        'unknown-component',
        `没有 <${component}> 这个组件。`,
        `可用的组件：${Object.keys(known).join('、')}。${nearest(component, Object.keys(known)) ?? ''}`,
      );
    else if (!id)
      add(
        line,
        'component-without-id',
        `<${component}> 没有写 id。`,
        `写成 <${component} id="…" />，id 取自${kind.where}。`,
      );
    else if (!kind.ids.includes(id)) {
      const like = nearest(id, kind.ids);
      add(
        line,
        `dangling-${component.toLowerCase()}`,
        `<${component}> 引用的${kind.what}“${id}”不存在。`,
        `${like ? `是不是“${like}”？` : ''}id 取自${kind.where}。`,
      );
    }
  }
  for (const [component, items] of [
    ['Figure', report.figures],
    ['Milestone', report.milestones],
  ] as const) {
    for (const { id } of items) {
      const places = uses.filter((u) => u.component === component && u.id === id && !u.repeat);
      const what = known[component]?.what;
      if (places.length === 0)
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
  }
}
