/** A form to fill in, whose numbers are no one's. */
import type { FoundQuantity } from '../../../domain/numbers/find.ts';
import type { Mention } from '../../../domain/time/mention.ts';
import type { Span } from '../passage.ts';
import type { LeftOut } from './left-out.ts';

/** A quantity's number, both ends of a range, without its unit. */
export const numberOf = (q: FoundQuantity): Span => ({
  start: q.numerals[0]?.start ?? q.start,
  end: q.numerals.at(-1)?.end ?? q.end,
});

/** A sentence of a form to fill in (201x年, xx人) says nothing. */
export function isForm(sentence: string, mentions: Mention[], text: string, q: FoundQuantity): LeftOut | undefined {
  const blank =
    mentions.some((m) => m.form === 'blank') ||
    /(?<![A-Za-z])[xX×]{2,}(?![A-Za-z])|_{2,}|＿|□{2,}|（\s*）|\d[xX×](?=[年月日人家个名万元])/u.test(sentence);
  const next = /[xX×]/u.test(text[numberOf(q).end] ?? '') || /[xX×]/u.test(text[numberOf(q).start - 1] ?? '');
  return blank || next ? { rule: 'form', reason: '模板里待填的数', ...numberOf(q) } : undefined;
}
