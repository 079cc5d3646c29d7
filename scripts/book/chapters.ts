/** The book's chapters, made from the archive: what each holds, as XHTML with ids of the book's own. */
import type { Archive, Figure, Milestone, Report } from '../../src/domain/archive.ts';
import { byYear } from '../../src/domain/archive.ts';
import { formatDate, yearsOf } from '../../src/domain/date.ts';
import { formatLines, formatRange, type LineRange } from '../../src/domain/lines.ts';
import { kinds, levels } from '../../src/domain/model.ts';
import { people } from '../../src/domain/people.ts';
import { formatNormalized, formatQuantity } from '../../src/domain/quantity.ts';
import { type Markup, x } from './markup.ts';
import { reportText } from './text.ts';

export interface Chapter {
  id: string;
  title: string;
  /** What the chapter is in a book's terms (https://www.w3.org/TR/dpub-aria-1.1/), where it is not a plain chapter. */
  role?: 'glossary' | 'index';
  /** Stands in the contents under the chapter. */
  parts: { id: string; title: string }[];
  body: Markup;
}

/** What the book calls a report where its title would be too long: 阳江2018. */
const shortName = (archive: Archive, r: Report) =>
  `${archive.union(r.union).short}${yearsOf(r.published ?? r.covers).at(-1) ?? ''}`;

const linesIn = (ranges: LineRange[], report: string) =>
  ranges
    .filter((r) => r.report === report)
    .map(formatRange)
    .join('、');

/** What the number is in its base unit, where the source puts it otherwise. */
const base = (f: Figure) => (f.unit === f.normalized.unit ? '' : `（${formatNormalized(f.normalized)}）`);

const list = (items: Markup[], between = '、') => items.map((item, i) => x`${i > 0 ? between : ''}${item}`);
const link = (id: string, text: string) => x`<a href="#${id}">${text}</a>`;
const reportLinks = (archive: Archive, ids: string[]) =>
  list(ids.map((id) => link(`report-${id}`, shortName(archive, archive.report(id)))));
/** A hash, with places where it may break. */
const hash = (text: string) => x`<code>${(text.match(/.{1,8}/g) ?? []).map((part) => x`${part}<wbr />`)}</code>`;

const ledger = (figures: Figure[]): Markup =>
  x`<table class="ledger"><thead><tr><th scope="col">数据</th><th scope="col">数</th><th scope="col">时间</th><th scope="col">依据</th></tr></thead><tbody>${figures.map(
    (f) =>
      x`<tr><th scope="row">${f.label}${f.note && x`<small>（${f.note}）</small>`}</th><td class="num"><a href="#${f.report}--${f.id}">${formatQuantity(f)}</a></td><td>${f.period ? formatDate(f.period) : '未注明'}${f.periodBasis && x`<span class="hold">（推定）</span>`}</td><td>${linesIn(f.evidence, f.report)}</td></tr>`,
  )}</tbody></table>`;

function reportChapter(archive: Archive, report: Report, dist: string): Chapter {
  const union = archive.union(report.union);
  const { source } = report;
  const { title, text, sections } = reportText(dist, report.id);
  return {
    id: `report-${report.id}`,
    title: report.title,
    parts: sections,
    body: x`${report.kicker && x`<p class="kicker">${report.kicker}</p>`}<h1>${title}</h1>
<p class="meta">${list(
      [
        link(`union-${union.id}`, union.name),
        x`刊出：${report.published ? formatDate(report.published) : '不详'}${report.publishedBasis && '（推定）'}`,
        x`报纸：${report.newspaper ?? '来源未注明'}`,
        x`记载：${formatDate(report.covers)}`,
        x`本书简称：${shortName(archive, report)}`,
      ].map((part) => x`<span>${part}</span>`),
      '　',
    )}</p>
${report.bylines.length > 0 && x`<p class="meta">${report.bylines.map((b) => `${b.role} ${b.names.join(' ')}`).join('；')}</p>`}
<p class="lead">${report.summary}</p>
<div class="text">${text}</div>
<h2>数据一览</h2>${ledger(report.figures)}
${
  report.people.length > 0 &&
  x`<h2>人物</h2><ul class="plain small">${report.people.map((p) => x`<li><b>${p.name}</b>　${p.role}${p.honour && `；${p.honour}`}</li>`)}</ul>`
}
<h2>来源与说明</h2>
${source && x`<p class="small">来源文件 ${source.file}，${source.lines} 行；SHA-256：${hash(source.sha256)}。</p>`}
<ul class="small">${[
      ...(report.publishedBasis ? [`刊出日期为推定：${report.publishedBasis}`] : []),
      ...(source?.corrections ?? []).map(
        (c) => `第${c.line}行：印作“${c.printed}”，读作“${c.reading}”（${c.reason}）。`,
      ),
      ...report.notes.map((n) => `${n.lines ? `${formatLines(n.lines)}：` : ''}${n.text}`),
      ...report.milestones.flatMap((m) => (m.dateBasis ? [`${m.title}：日期推定，${m.dateBasis}`] : [])),
      ...(source?.notes ?? []),
    ].map((text) => x`<li>${text}</li>`)}</ul>`,
  };
}

const milestone = (archive: Archive, m: Milestone) =>
  x`<div class="entry" id="milestone-${m.id}"><p class="date">${formatDate(m.date)}</p><div><h3>${m.title}</h3><p>${m.text}</p>${m.note && x`<p class="soft">${m.note}</p>`}<p class="soft">${kinds[m.kind]}；${list(m.unions.map((id) => link(`union-${id}`, archive.union(id).name)))}${m.people.length > 0 && `；${m.people.map((p) => `${p.name}（${p.role}）`).join('、')}`}。依据：${list(
    m.reports.map(
      (id) =>
        x`${link(id === m.report ? `${id}--${m.id}` : `report-${id}`, shortName(archive, archive.report(id)))}${linesIn(m.evidence, id)}`,
    ),
    '；',
  )}。</p></div></div>`;

function timeline(archive: Archive): Chapter {
  const years = byYear(archive.milestones);
  return {
    id: 'timeline',
    title: '大事年表',
    parts: years.map(([year]) => ({ id: `year-${year}`, title: `${year}年` })),
    body: x`<h1>大事年表</h1>${years.map(([year, of]) => x`<h2 id="year-${year}">${year}年</h2>${of.map((m) => milestone(archive, m))}`)}`,
  };
}

function unions(archive: Archive): Chapter {
  return {
    id: 'unions',
    title: '工会',
    parts: archive.unions.map((u) => ({ id: `union-${u.id}`, title: u.name })),
    body: x`<h1>工会</h1>${archive.unions.map((u) => {
      const reports = archive.reports.filter((r) => r.union === u.id);
      const milestones = archive.milestones.filter((m) => m.unions.includes(u.id));
      return x`<div class="union"><h2 id="union-${u.id}">${u.name}</h2><p>${levels[u.level]}${u.place && `；${u.place}`}${u.parent && x`；上级：${link(`union-${u.parent}`, archive.union(u.parent).name)}`}${u.aliases.length > 0 && `；又称${u.aliases.join('、')}`}。${u.note}</p>
${reports.length > 0 && x`<p>报告：${list(reports.map((r) => link(`report-${r.id}`, r.title)))}</p>`}
${milestones.length > 0 && x`<ul class="plain">${milestones.map((m) => x`<li class="dated"><span class="date">${formatDate(m.date)}</span>　${link(`milestone-${m.id}`, m.title)}</li>`)}</ul>`}</div>`;
    })}`,
  };
}

function metrics(archive: Archive): Chapter {
  const used = archive.metrics
    .map((metric) => ({ metric, figures: archive.figures.filter((f) => f.metric === metric.id) }))
    .filter(({ figures }) => figures.length > 0);
  return {
    id: 'figures',
    title: '可比数据',
    parts: used.map(({ metric }) => ({ id: `metric-${metric.id}`, title: metric.name })),
    body: x`<h1>可比数据</h1><p>几份报告都给出的数放在一处。照来源的写法；口径与时段各不相同，括号内是换算成基本单位的数。</p>${used.map(
      ({ metric, figures }) =>
        x`<div class="metric"><h2 id="metric-${metric.id}">${metric.name}</h2><p>${metric.text}</p><table class="compared"><thead><tr><th scope="col">工会</th><th scope="col">数据</th><th scope="col">数</th><th scope="col">时间</th></tr></thead><tbody>${figures.map(
          (f) =>
            x`<tr><th scope="row">${archive.union(f.union).short}</th><td>${f.label}${f.note && x`<small>（${f.note}）</small>`}</td><td class="num"><a href="#${f.report}--${f.id}">${formatQuantity(f)}</a>${base(f) && x`<small>${base(f)}</small>`}</td><td>${f.period ? formatDate(f.period) : '未注明'}</td></tr>`,
        )}</tbody></table></div>`,
    )}`,
  };
}

function glossary(archive: Archive): Chapter {
  return {
    id: 'glossary',
    title: '词条',
    role: 'glossary',
    parts: [],
    body: x`<h1>词条</h1>${archive.terms.map(
      (t) =>
        x`<div class="term-entry" id="term-${t.id}"><h3>${t.term}</h3><p>${t.text}${t.usage}</p><p class="soft">${t.aliases.length > 0 && `又作${t.aliases.join('、')}。`}${t.reports.length > 0 && x`见于${reportLinks(archive, t.reports)}。`}${t.seeAlso.length > 0 && x`参见${list(t.seeAlso.map((id) => link(`term-${id}`, archive.term(id).term)))}。`}</p></div>`,
    )}`,
  };
}

function index(archive: Archive): Chapter {
  const entries = people(archive).map((p) => ({
    name: p.name,
    role: p.mentions[0]?.role,
    where: [...new Set(p.mentions.map((m) => (m.milestone ? `milestone-${m.milestone}` : `report-${m.report}`)))],
  }));
  return {
    id: 'index',
    title: '人名索引',
    role: 'index',
    parts: [],
    body: x`<h1>人名索引</h1><ul class="index">${entries.map((e) => x`<li><b>${e.name}</b>　${e.role && x`<small>${e.role}</small>　`}${list(e.where.map((id, i) => x`<a class="page" href="#${id}">${i + 1}</a>`))}</li>`)}</ul>`,
  };
}

/** All chapters in the book's order. `dist` is a built site of the same content. */
export const chapters = (archive: Archive, dist: string): Chapter[] => [
  ...[...archive.reports].reverse().map((report) => reportChapter(archive, report, dist)),
  timeline(archive),
  unions(archive),
  metrics(archive),
  glossary(archive),
  index(archive),
];
