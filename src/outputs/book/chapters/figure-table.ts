/** Figures as a table: what, how many, when, and the evidence. */
import type { Archive, Figure } from '../../../domain/archive/archive.ts';
import { ofUnion } from '../../../domain/archive/whose.ts';
import type { Placed } from '../../../domain/compare/placed.ts';

import { formatNormalized, formatQuantity } from '../../../domain/numbers/quantity.ts';
import { formatDate } from '../../../domain/time/words.ts';
import { type Markup, x } from '../markup.ts';
import { held, linesIn, list, seeReport } from '../pieces.ts';

/** What the number is in its base unit, where the source puts it otherwise. */
const base = (f: Figure) =>
  f.unit !== f.normalized.unit && x`<small>${held(`（${formatNormalized(f.normalized)}）`)}</small>`;

/** When it was so. What follows 至 may go on the next line. */
const periodOf = ({ period, periodBasis }: Figure) =>
  x`${period ? list(formatDate(period).split('至').map(held), '至') : '未注明'}${periodBasis && held('（推定）')}`;

/** `compared`: figures of several reports stand together, and each says whose it is, from where, and what it is in its base unit; `places` says why one cannot be compared. */
export function figureTable(
  archive: Archive,
  figures: Figure[],
  compared: boolean,
  places?: Map<string, Placed>,
): Markup {
  const apart = (f: Figure) => places?.get(f.id)?.apart;
  const row = (f: Figure) =>
    x`<tr><th scope="row">${compared ? ofUnion(f.label, archive.union(f.union)) : f.label}${f.note && x`<small>（${f.note}）</small>`}${apart(f) && x`<small>（不可比：${apart(f)}）</small>`}</th><td class="num"><a href="#${f.report}--${f.id}">${formatQuantity(
      f,
    )
      .split(/(?<=至)/)
      .map(
        held,
      )}</a>${compared && base(f)}</td><td class="when">${periodOf(f)}</td><td class="lines">${compared && x`${seeReport(archive, f.report, `${f.report}--${f.id}`)}，`}${linesIn(f.evidence, f.report)}</td></tr>`;
  return x`<table class="ledger"><thead><tr><th scope="col">数据</th><th scope="col" class="num">数值</th><th scope="col" class="when">时间</th><th scope="col" class="lines">依据</th></tr></thead><tbody>${figures.map(row)}</tbody></table>`;
}
