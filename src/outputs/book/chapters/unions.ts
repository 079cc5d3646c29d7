/** Every union: what it is, its reports, its milestones. */
import type { Archive, Union } from '../../../domain/archive/archive.ts';
import { levels } from '../../../domain/codes.ts';
import { formatDate } from '../../../domain/time/words.ts';
import { type Markup, x } from '../markup.ts';
import { type Chapter, list, see, titled } from '../pieces.ts';

/** A report's title as a title: 《》, within which are 〈〉. */
const titleMarks = (title: string) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

function unionEntry(archive: Archive, u: Union): Markup {
  const reports = archive.reportsOf.union(u.id);
  const milestones = archive.milestonesOf.union(u.id);
  return x`<div class="union"><h2 id="union-${u.id}">${u.name}</h2><p>${levels[u.level]}${u.place && `；${u.place}`}${u.parent && x`；上级：${see(`union-${u.parent}`, archive.union(u.parent).name)}`}${u.aliases.length > 0 && `；又称${u.aliases.join('、')}`}。${u.note}</p>
${reports.length > 0 && x`<p>报告：${list(reports.map((r) => see(`report-${r.id}`, titleMarks(r.title))))}</p>`}
${milestones.length > 0 && x`<ul class="plain">${milestones.map((m) => x`<li class="dated"><span class="date">${formatDate(m.date)}</span>　${see(`milestone-${m.id}`, titled(archive, m.title))}</li>`)}</ul>`}</div>`;
}

export const unions = (archive: Archive): Chapter => ({
  id: 'unions',
  title: '工会',
  parts: archive.unions.map((u) => ({ id: `union-${u.id}`, title: u.name })),
  body: x`<h1>工会</h1>${archive.unions.map((u) => unionEntry(archive, u))}`,
});
