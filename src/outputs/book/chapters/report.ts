/** A report: its text out of the built page, then its figures, people and source. */
import type { Archive, Report } from '../../../domain/archive/archive.ts';
import { calledIn, said } from '../../../domain/archive/people/people.ts';
import { shortName } from '../../../domain/archive/short-name.ts';
import { editionOf } from '../../../domain/citation.ts';
import { formatLines } from '../../../domain/lines.ts';
import { parseDate } from '../../../domain/time/parse.ts';
import { formatDate } from '../../../domain/time/words.ts';
import { type Markup, x } from '../markup.ts';
import { type Chapter, held, linesIn, list, see } from '../pieces.ts';
import { reportText } from '../text.ts';
import { figureTable } from './figure-table.ts';

/** A hash, with places where it may break. */
const hash = (text: string) => x`<code>${(text.match(/.{1,8}/g) ?? []).map((part) => x`${part}<wbr />`)}</code>`;

const people = (archive: Archive, { id, people }: Report): Markup =>
  x`<h2>人物</h2><ul class="plain small">${people.map(
    (s, i) =>
      x`<li id="${id}--person-${i + 1}"><b>${calledIn(archive.person(s.person))}</b>　${said(s, (union) => archive.union(union).name)}${s.period && `，${formatDate(s.period)}`}（${linesIn(s.evidence, id)}）</li>`,
  )}</ul>`;

export function reportChapter(archive: Archive, report: Report, dist: string): Chapter {
  const union = archive.union(report.union);
  const edition = editionOf(report);
  const { source } = report;
  const { title, text, sections } = reportText(dist, report.id);
  const short = shortName(archive, report);
  return {
    id: `report-${report.id}`,
    title: report.title,
    short,
    vague: !report.title.includes(union.short),
    parts: sections,
    body: x`${report.kicker && x`<p class="kicker">${report.kicker}</p>`}<h1>${title}</h1>
<p class="meta" data-part="masthead">${list(
      [
        see(`union-${union.id}`, union.name),
        x`刊出：${report.published ? formatDate(report.published) : '不详'}${report.publishedBasis && '（推定）'}`,
        x`报纸：${report.newspaper ?? '来源未注明'}`,
        x`记载：${formatDate(report.covers)}`,
        ...(edition ? [x`整理：${formatDate(parseDate(edition))}`] : []),
        x`本书简称：${short}`,
      ].map((part) => x`<span>${part}</span>`),
      '　',
    )}</p>
${report.bylines.length > 0 && x`<p class="meta" data-part="masthead">${report.bylines.map((b) => `${b.role} ${b.names.join(' ')}`).join('；')}</p>`}
<p class="lead">${report.summary}</p>
<div class="text">${text}</div>
<h2>数据一览</h2>${figureTable(archive, report.figures, false)}
${report.people.length > 0 && people(archive, report)}
<h2>来源与说明</h2>
${source && x`<p class="small">来源文件 ${source.file}，${source.lines} 行；SHA-256：${hash(source.sha256)}。</p>`}
<ul class="small">${[
      ...(report.publishedBasis ? [x`刊出日期为推定：${report.publishedBasis}`] : []),
      ...(source?.corrections ?? []).map(
        (c) => x`${held(`第${c.line}行`)}：印作“${c.printed}”，读作“${c.reading}”（${c.reason}）。`,
      ),
      ...report.notes.map(
        (n) =>
          x`${
            n.lines &&
            x`${formatLines(n.lines)
              .split(/(?<=、)/)
              .map(held)}：`
          }${n.text}`,
      ),
      ...report.milestones.flatMap((m) => (m.dateBasis ? [x`${m.title}：日期推定，${m.dateBasis}`] : [])),
      ...(source?.notes ?? []).map((note) => x`${note}`),
    ].map((note) => x`<li>${note}</li>`)}</ul>`,
  };
}
