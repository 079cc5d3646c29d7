/** All milestones by date, each with what it rests on. */
import type { Archive, Milestone } from '../../../domain/archive/archive.ts';
import { byYear } from '../../../domain/archive/archive.ts';
import { kinds } from '../../../domain/codes.ts';
import { formatDate } from '../../../domain/time/words.ts';
import { x } from '../markup.ts';
import { type Chapter, linesIn, list, see, seeReport, titled } from '../pieces.ts';

const milestone = (archive: Archive, m: Milestone) =>
  x`<div class="entry" id="milestone-${m.id}"><p class="date">${formatDate(m.date)}</p><div><h3>${titled(archive, m.title)}</h3><p>${m.text}</p>${m.note && x`<p class="soft">${m.note}</p>`}<p class="soft">${kinds[m.kind]}；${list(m.unions.map((id) => see(`union-${id}`, archive.union(id).name)))}${m.people.length > 0 && `；${m.people.map((p) => `${p.name}（${p.role}）`).join('、')}`}。依据：\u2060${list(
    m.reports.map(
      (id) => x`${seeReport(archive, id, id === m.report ? `${id}--${m.id}` : undefined)}，${linesIn(m.evidence, id)}`,
    ),
    '；',
  )}。</p></div></div>`;

export function timeline(archive: Archive): Chapter {
  const years = byYear(archive.milestones);
  return {
    id: 'timeline',
    title: '大事年表',
    parts: years.map(([year]) => ({ id: `year-${year}`, title: `${year}年` })),
    body: x`<h1>大事年表</h1>${years.map(([year, of]) => x`<h2 id="year-${year}">${year}年</h2>${of.map((m) => milestone(archive, m))}`)}`,
  };
}
