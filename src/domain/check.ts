/** What must hold between the parts of the content. Each rule gives problems at paths; the caller knows their lines. */
import type { Content, ReportData } from './model.ts';
import { type LineRange, parseRange, parseRanges } from './lines.ts';
import { splitUnit } from './quantity.ts';
import { tryParseDate } from './date.ts';

/** A problem whose place is an entry and a path in it; the content check turns that into file and line. */
export interface Finding {
  collection: keyof Content;
  id: string;
  path: (string | number)[];
  code: string;
  message: string;
  advice: string;
}

type Add = (path: (string | number)[], code: string, message: string, advice: string) => void;

const names = { unions: '工会', topics: '主题', metrics: '指标', terms: '词条', reports: '报告', milestones: '大事' };
const places = {
  unions: 'content/unions/',
  topics: 'content/topics.yaml',
  metrics: 'content/metrics.yaml',
  terms: 'content/glossary.yaml',
  reports: 'content/reports/',
  milestones: 'content/reports/ 各报告的 milestones',
};

/** All ids by kind, and how to say that one is unknown. */
export class Known {
  private readonly ids: Record<keyof typeof names, Set<string>>;
  private readonly near: (id: string, ids: Iterable<string>) => string | undefined;

  constructor(content: Content, near: (id: string, ids: Iterable<string>) => string | undefined) {
    const set = (items: { id: string }[]) => new Set(items.map((item) => item.id));
    this.near = near;
    this.ids = {
      unions: set(content.unions),
      topics: set(content.topics),
      metrics: set(content.metrics),
      terms: set(content.terms),
      reports: set(content.reports),
      milestones: set(content.reports.flatMap((r) => r.milestones)),
    };
  }

  has = (kind: keyof typeof names, id: string) => this.ids[kind].has(id);

  /** Reports a reference that leads nowhere. */
  require(kind: keyof typeof names, id: string | undefined, path: (string | number)[], add: Add) {
    if (id === undefined || this.has(kind, id)) return;
    const like = this.near(id, this.ids[kind]);
    add(
      path,
      `dangling-${kind.replace(/s$/, '')}`,
      `${names[kind]}“${id}”不存在。`,
      `引用落空，页面上就没有可去的地方。${like ? `是不是“${like}”？` : ''}已有的 id 在 ${places[kind]}；确是新的，先在那里加上。`,
    );
  }
}

function checkEvidence(texts: string[], path: (string | number)[], report: ReportData, content: Content, add: Add) {
  texts.forEach((text, i) => {
    const range = parseRange(text, report.id);
    if (range) checkRange(range, [...path, i], content, add, text);
    else add([...path, i], 'bad-evidence', `行号“${text}”不成形式。`, '依据靠行号查对。写成 "187-191"、"95" 或 "yangjiang-2025:56-58"。');
  });
}

function checkRange(range: LineRange, path: (string | number)[], content: Content, add: Add, text: string) {
  if (range.last < range.first) {
    add(path, 'reversed-evidence', `行号“${text}”前大后小。`, `从小到大写："${range.last}-${range.first}"。`);
    return;
  }
  const source = content.sources.find((s) => s.id === range.report);
  if (!source) {
    add(path, 'no-source', `报告“${range.report}”没有来源记录，行号“${text}”无从查对。`, `先写 content/sources/${range.report}.yaml。`);
  } else if (range.last > source.lines) {
    add(
      path,
      'evidence-outside-source',
      `行号“${text}”超出来源：${source.file} 只有 ${source.lines} 行。`,
      '依据必须是来源里有的行；请对照来源改正行号，或改正来源记录里的 lines。',
    );
  }
}

function checkReport(report: ReportData, content: Content, known: Known, add: Add) {
  known.require('unions', report.union, ['union'], add);
  report.topics.forEach((id, i) => known.require('topics', id, ['topics', i], add));
  if (!content.sources.some((s) => s.id === report.id)) {
    add([], 'no-source', `报告“${report.id}”没有来源记录。`, `行号指着来源，没有来源记录就无从查对。请写 content/sources/${report.id}.yaml。`);
  }
  report.people.forEach((person, i) => {
    known.require('unions', person.union, ['people', i, 'union'], add);
    checkEvidence(person.evidence, ['people', i, 'evidence'], report, content, add);
  });
  report.notes.forEach((note, i) => {
    if (note.lines) checkEvidence(note.lines.split(',').map((t) => t.trim()), ['notes', i, 'lines'], report, content, (_, ...rest) => add(['notes', i, 'lines'], ...rest));
  });
  report.milestones.forEach((m, i) => {
    const at = ['milestones', i];
    m.unions.forEach((id, j) => known.require('unions', id, [...at, 'unions', j], add));
    m.topics.forEach((id, j) => known.require('topics', id, [...at, 'topics', j], add));
    checkEvidence(m.evidence, [...at, 'evidence'], report, content, add);
    if (!m.unions.some((id) => m.id.startsWith(`${id}-`)) && ![...content.unions].some((u) => m.id.startsWith(`${u.id}-`))) {
      add([...at, 'id'], 'bad-milestone-id', `大事 id“${m.id}”不以工会 id 开头。`, `写成 <工会id>-<日期>-<英文词>，例如 ${m.unions[0] ?? 'yangjiang'}-2018-06-word。`);
    }
  });
  report.figures.forEach((f, i) => {
    const at = ['figures', i];
    known.require('unions', f.union, [...at, 'union'], add);
    known.require('topics', f.topic, [...at, 'topic'], add);
    known.require('metrics', f.metric, [...at, 'metric'], add);
    checkEvidence(f.evidence, [...at, 'evidence'], report, content, add);
    if (!f.id.startsWith(`${report.id}-`)) {
      add([...at, 'id'], 'bad-figure-id', `数据 id“${f.id}”不以报告 id 开头。`, `写成 ${report.id}-<英文词>；这样全站不会重名。`);
    }
    const metric = content.metrics.find((m) => m.id === f.metric);
    const { base } = splitUnit(f.unit);
    if (metric && !metric.units.includes(base)) {
      add(
        [...at, 'unit'],
        'unit-not-of-metric',
        `单位“${f.unit}”不属于指标“${metric.name}”（${metric.units.join('、')}）。`,
        '单位不同就不能放在一起比较。改单位，换指标，去掉 metric，或在 content/metrics.yaml 给该指标的 units 加上这个单位。',
      );
    }
  });
}

function checkSource(source: Content['sources'][number], known: Known, add: Add) {
  known.require('reports', source.id, [], add);
  source.blocks.forEach((block, i) => {
    const ranges = parseRanges(block.lines, source.id);
    if (!ranges) add(['blocks', i, 'lines'], 'bad-lines', `行号“${block.lines}”不成形式。`, '写成 "401-435, 440-442" 或 "121"。');
    for (const range of ranges ?? []) {
      if (range.last < range.first) add(['blocks', i, 'lines'], 'reversed-lines', `行号“${block.lines}”前大后小。`, '从小到大写。');
      else if (range.last > source.lines) add(['blocks', i, 'lines'], 'lines-outside-source', `行号“${block.lines}”超出来源的 ${source.lines} 行。`, '请对照来源改正。');
    }
  });
  source.corrections.forEach((c, i) => {
    if (c.line > source.lines) add(['corrections', i, 'line'], 'lines-outside-source', `更正的行号 ${c.line} 超出来源的 ${source.lines} 行。`, '请对照来源改正。');
  });
}

/** Everything wrong between the parts. `near` finds the known id that an unknown one may have meant. */
export function checkContent(content: Content, near: (id: string, ids: Iterable<string>) => string | undefined): Finding[] {
  const findings: Finding[] = [];
  const known = new Known(content, near);
  const adder =
    (collection: keyof Content, id: string): Add =>
    (path, code, message, advice) =>
      findings.push({ collection, id, path, code, message, advice });

  for (const report of content.reports) checkReport(report, content, known, adder('reports', report.id));
  for (const source of content.sources) checkSource(source, known, adder('sources', source.id));
  for (const union of content.unions) {
    const add = adder('unions', union.id);
    known.require('unions', union.parent, ['parent'], add);
    if (isOwnAncestor(union.id, content)) add(['parent'], 'union-loop', `工会“${union.name}”绕回了自己。`, '上级的上级不能是自己；请改 parent。');
  }
  for (const metric of content.metrics) known.require('topics', metric.topic, ['topic'], adder('metrics', metric.id));
  for (const term of content.terms) {
    const add = adder('terms', term.id);
    term.reports.forEach((id, i) => known.require('reports', id, ['reports', i], add));
    term.topics.forEach((id, i) => known.require('topics', id, ['topics', i], add));
    term.seeAlso.forEach((id, i) => known.require('terms', id, ['seeAlso', i], add));
  }
  return findings;
}

function isOwnAncestor(id: string, content: Content): boolean {
  const parents = new Map(content.unions.map((u) => [u.id, u.parent]));
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Whether an EDTF text can be read: used by the schemas. */
export const isDate = (text: string) => tryParseDate(text) !== null;
