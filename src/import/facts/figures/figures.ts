/** Every quantity of a report as a figure candidate, or left out with its reason. */
import { type FoundQuantity, findQuantities } from '../../../domain/numbers/find.ts';
import type { Quantity } from '../../../domain/numbers/quantity.ts';
import { findMentions } from '../../../domain/time/find.ts';
import { labelDoubt } from '../doubts.ts';
import { isForm, numberOf } from '../left-out/form.ts';
import { type LeftOut, leftOut } from '../left-out/left-out.ts';
import { enclosing, linesAt, type Passage, type Span, sentencesOf } from '../passage.ts';
import type { Dated } from '../when.ts';
import { type Context, mentionFor, periodFor } from './figure-time.ts';
import { labelOf, quoteAt } from './label.ts';

/** A part of a passage. */
export interface Place {
  passage: Passage;
  at: Span;
}

export interface FigureFound extends Quantity {
  label: string;
  quote: string;
  period?: Dated;
  passage: Passage;
  /** Where the number stands in the passage. */
  at: Span;
  /** Everywhere that the figure stands, this place first. */
  places: Place[];
  /** The sentence around it. */
  sentence: string;
  lines: string[];
  rule: string;
  confidence: number;
  /** Why an editor should look at it. */
  doubt?: string;
}

export interface LeftOutFound extends LeftOut {
  passage: Passage;
  text: string;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The wording that the figure shows, where value, unit and qualifier do not make it. */
function wordingOf(text: string, q: FoundQuantity): string | undefined {
  const printed = text.slice(q.start, q.end).replace(/\s/gu, '');
  const [numeral] = q.numerals;
  if (q.form === 'rank' || q.form === 'ratio') return printed;
  if (q.form === 'range') return undefined;
  if (numeral?.han) {
    const run = /(?:连续|时隔|至少)$/u.exec(text.slice(Math.max(0, q.start - 2), q.start))?.[0] ?? '';
    return run + printed;
  }
  return /[多余几来]|以上$|左右$|有余$|上下$/u.test(printed) ? printed : undefined;
}

const confidenceOf = (q: FoundQuantity, text: string): number => {
  const [numeral] = q.numerals;
  if (enclosing(text, q)?.kind === 'quote') return 0.55;
  if (numeral?.han && numeral.value < 100) return 0.6;
  return q.form === 'amount' || q.form === 'percent' ? 0.95 : 0.8;
};

const ruleOf = (q: FoundQuantity) => (q.form !== 'amount' ? q.form : q.numerals[0]?.han ? 'han-numeral' : 'amount');

/** 给付互助金186人次、74.2万元: a number by itself is of what the one before it counts. */
const labelled = (label: string, before: FigureFound | undefined, from: number) =>
  label === '（待写）' && before && before.at.end === from ? before.label : label;

/** The figures of a passage, and the numbers that are none. Dates are neither. */
export function figuresIn(passage: Passage, context: Context): { figures: FigureFound[]; left: LeftOutFound[] } {
  const { text } = passage;
  const mentions = findMentions(text);
  const sentences = sentencesOf(text);
  const figures: FigureFound[] = [];
  const left: LeftOutFound[] = [];
  const quantities = findQuantities(text).filter((q) => !mentions.some((m) => overlaps(m, numberOf(q))));
  quantities.forEach((q, i) => {
    const sentence = sentences.find((s) => s.start <= q.start && q.end <= s.end) ?? {
      start: 0,
      end: text.length,
    };
    const form = isForm(
      text.slice(sentence.start, sentence.end),
      mentions.filter((m) => overlaps(m, sentence)),
      text,
      q,
    );
    const reason = form ?? leftOut(text, q);
    if (reason) {
      left.push({ ...reason, passage, text: text.slice(reason.start, reason.end) });
      return;
    }
    const mention = mentionFor(text, mentions, sentence, q);
    const from = Math.max(sentence.start, quantities[i - 1]?.end ?? 0, mention?.end ?? 0);
    const to = Math.min(sentence.end, quantities[i + 1]?.start ?? text.length);
    const dated = periodFor(mention, context);
    const wording = wordingOf(text, q);
    const quote = quoteAt(text, q, from, to);
    const { value, min, max, unit, qualifier } = q;
    const label = labelled(labelOf(text, q, from, to), figures.at(-1), from);
    const doubt = labelDoubt(label);
    figures.push({
      ...(value === undefined ? { min, max } : { value }),
      unit,
      qualifier,
      ...(wording && { wording }),
      label,
      quote: text.slice(quote.start, quote.end),
      ...(dated && { period: dated }),
      passage,
      at: { start: q.start, end: q.end },
      places: [{ passage, at: { start: q.start, end: q.end } }],
      sentence: text.slice(sentence.start, sentence.end),
      lines: [
        linesAt(passage, {
          start: Math.min(quote.start, Math.max(from, q.start - 14)),
          end: Math.max(q.end, quote.end),
        }),
      ],
      rule: ruleOf(q),
      confidence: Math.min(confidenceOf(q, text), doubt ? 0.6 : 1),
      ...(doubt && { doubt }),
    });
  });
  return { figures, left };
}
