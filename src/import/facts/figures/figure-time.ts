/** The time that a figure is of: what its sentence mentions, or what stands over all around it. */
import type { FoundQuantity } from '../../../domain/numbers/find.ts';
import type { Mention } from '../../../domain/time/mention.ts';
import type { Span } from '../passage.ts';
import { type Before, type Dated, type Published, periodOf } from '../when.ts';

export interface Context {
  published?: Published;
  before: Before;
  /** The time of all that has none of its own: a card over ten years. */
  period?: Dated;
}

/** The time that stands nearest before a number in its sentence, or anywhere in it where none stands before. */
export function mentionFor(text: string, mentions: Mention[], sentence: Span, q: FoundQuantity): Mention | undefined {
  const own = mentions.filter(
    (m) => sentence.start <= m.start && m.end <= sentence.end && m.form !== 'blank' && m.form !== 'torn' && !m.round,
  );
  // What something is compared with (比上年) is not its time; 至今 ends one that began before.
  return own.filter((m) => m.end <= q.start && m.text !== '至今' && !/[比较]$/u.test(text.slice(0, m.start))).at(-1);
}

/** The time of a number: that which is mentioned, or that of all around it. One still to come is that of a plan, which the reason says. */
export function periodFor(mention: Mention | undefined, { published, before, period }: Context): Dated | undefined {
  if (!mention) return period;
  const dated = periodOf(mention, published, before);
  const plan = dated && !dated.basis && published && Number(dated.edtf.slice(0, 4)) > published.year;
  if (plan) return { ...dated, basis: `来源写的是打算：“${mention.text.replace(/[“”]/gu, '')}”。` };
  return dated ?? undefined;
}
