/** What stands over a report's text, and who signs it. */
import { isName, isSigner } from '../names.ts';
import { type Block, blockOf, headBlock } from './block.ts';
import type { TitleAt } from './heads/title.ts';
import { asides, firstLine, type Para, paraText } from './para.ts';

/** A name by itself right under the title signs the report. */
export function nameUnder(paras: Para[], at: TitleAt | undefined): Para | undefined {
  const rest = at ? paras.slice((at.title.at(-1) as number) + 1).find((p) => !asides.has(p.kind)) : undefined;
  return rest && !paraText(rest).includes('·') && isName(paraText(rest).replace(/\s/gu, '')) ? rest : undefined;
}

/** Who signs a report at its end, over the date, without an office: 某县总工会. */
export function signed(paras: Para[]): Para[] {
  const [last, date] = paras.filter((p) => p.kind !== 'furniture').slice(-2);
  if (last?.kind !== 'display' || date?.kind !== 'date' || !isSigner(paraText(last))) return paras;
  return paras.map((p) => (p === last ? { ...p, kind: 'byline', rule: 'signature' } : p));
}

/** The union's name and the title: the name first where it leads into it (阳江市总工会：). */
export function titleBlocks(paras: Para[]): Block[] {
  const label = paras.filter((p) => p.kind === 'label');
  return [...label, ...paras.filter((p) => p.kind !== 'label')].map((p) => headBlock('title', [p]));
}

/** Byline and lead in the order of the source; a byline after all texts is not among them. */
export function byPlace(bylines: Para[], lead: Para[], paras: Para[]): Block[] {
  const lastText = Math.max(0, ...paras.filter((p) => p.kind === 'body' && !lead.includes(p)).map(firstLine));
  const early = bylines.filter((p) => firstLine(p) < lastText || lead.some((l) => firstLine(l) > firstLine(p)));
  return [...early.map((p) => blockOf('byline', p)), ...lead.map((p) => blockOf('lead', p))].sort(
    (a, b) => (a.groups[0]?.[0]?.line ?? 0) - (b.groups[0]?.[0]?.line ?? 0),
  );
}
