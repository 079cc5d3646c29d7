/** What readers call a place that is gone: its id tells them nothing. */
import { splitAddress } from './permalinks.ts';

const pages: [start: string, name: string][] = [
  ['/milestones/', '这条大事'],
  ['/people/', '这个人物的条目'],
  ['/reports/', '这份报告'],
  ['/unions/', '这个工会的条目'],
  ['/topics/', '这个主题'],
  ['/glossary/', '这个词条'],
  ['/figures/', '这项指标'],
];

/** Of a page, or of a place in one: 这条大事, 第12段. `milestones` are ids of milestones that ever were. */
export function placeName(address: string, milestones: ReadonlySet<string>): string {
  const [page, fragment] = splitAddress(address);
  if (fragment === undefined) return pages.find(([start]) => page.startsWith(start))?.[1] ?? '此页';
  const [, paragraph] = /^p(\d+)$/.exec(fragment) ?? [];
  if (paragraph) return `第${paragraph}段`;
  if (milestones.has(fragment)) return '一条大事';
  const [, report] = /^\/reports\/([^/]+)\/$/.exec(page) ?? [];
  return report && fragment.startsWith(`${report}-`) ? '一项数据' : '一节';
}
