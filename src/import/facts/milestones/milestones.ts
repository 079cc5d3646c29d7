/** Dated sentences as milestone candidates. */
import type { Kind } from '../../../domain/codes.ts';
import { findMentions } from '../../../domain/time/find.ts';
import type { Mention } from '../../../domain/time/mention.ts';
import { titleDoubt } from '../doubts.ts';
import type { Context } from '../figures/figure-time.ts';
import type { Place } from '../figures/figures.ts';
import { linesAt, type Passage, type Span, segmentsOf } from '../passage.ts';
import { type Before, type Dated, dateOf, remember } from '../when.ts';
import { ruleOf } from './dated-rule.ts';
import { kindOf } from './events.ts';
import { titleOf } from './title.ts';

export interface MilestoneFound {
  dated: Dated;
  title: string;
  /** The sentence, or the entry of a chronicle. */
  sentence: string;
  kind: Kind;
  passage: Passage;
  at: Span;
  /** Where its date stands, everywhere that it is told. */
  places: Place[];
  lines: string[];
  rule: string;
  confidence: number;
  /** Why an editor should look at it. */
  doubt?: string;
  /** Numbers of a chronicle's entry, which are told with it: 吸收海员4300人. */
  numbers?: string[];
}

const confidence: Record<string, number> = {
  day: 0.95,
  month: 0.92,
  year: 0.8,
  span: 0.6,
  entry: 0.95,
  'relative-year': 0.7,
  'round-award': 0.7,
  'from-then-on': 0.6,
  'every-year-since': 0.55,
};

/** A date that a rule reads otherwise: open at its end, or the beginning of what goes on. */
function datedBy(rule: string, m: Mention, context: Context, before: Before): Dated | null {
  if (m.form === 'past' || m.form === 'now' || m.form === 'plan') return null;
  const dated = dateOf(m.form === 'since' ? { ...m, form: 'point' } : m, context.published, before);
  return dated && rule === 'from-then-on' ? { ...dated, edtf: `${dated.edtf}/..` } : dated;
}

interface Found {
  milestones: MilestoneFound[];
  /** What is said of year and month, for those that follow. */
  before: Before;
}

/** The milestone that a mention makes of its segment. */
function milestoneOf(passage: Passage, segment: Span, m: Mention, rule: string, dated: Dated): MilestoneFound {
  const { text } = passage;
  const sentence = text.slice(segment.start, segment.end).trim();
  const title = titleOf(text.slice(m.end, segment.end), text.slice(segment.start, m.start));
  const doubt = titleDoubt(title, sentence);
  return {
    dated,
    title,
    sentence,
    kind: kindOf(sentence) ?? 'activity',
    passage,
    at: segment,
    places: [{ passage, at: { start: m.start, end: m.end } }],
    lines: [linesAt(passage, trimmed(text, segment))],
    rule,
    confidence: Math.min(confidence[rule] ?? 0.5, doubt ? 0.65 : 1),
    ...(doubt && { doubt }),
  };
}

/** Those of one sentence: its first date, and any that is of another year. */
function inSegment(passage: Passage, segment: Span, mentions: Mention[], context: Context, entry: boolean): Found {
  const found: Found = { milestones: [], before: context.before };
  for (const m of mentions) {
    const last = found.milestones.at(-1);
    const rule = entry
      ? last
        ? undefined
        : 'entry'
      : ruleOf({ text: passage.text, m, segment, earlier: last !== undefined });
    const dated = rule ? datedBy(rule, m, context, found.before) : null;
    if (m.form === 'point' || m.form === 'span')
      found.before = remember(found.before, m, m.year ?? (dated ? Number(dated.edtf.slice(0, 4)) : undefined));
    if (rule && dated && !(last && rule !== 'round-award' && sameYear(last, dated)))
      found.milestones.push(milestoneOf(passage, segment, m, rule, dated));
  }
  return found;
}

/** An entry of a chronicle, parted where a sentence begins with another time (是年, 同月, 4月) and tells another event. */
function entriesOf(text: string, mentions: Mention[]): Span[] {
  const isTime = (m: Mention) =>
    m.same !== undefined || (m.month !== undefined && (m.form === 'point' || m.form === 'span'));
  const starts = mentions
    .filter((m) => isTime(m) && m.start > 0 && /[。；！]\s*$/u.test(text.slice(0, m.start)))
    .map((m) => m.start);
  return [0, ...starts].map((start, i) => ({ start, end: starts[i] ?? text.length }));
}

/**
 * The milestones of a passage. In a chronicle each entry is one, whatever dates follow in it.
 * `context.before` is what entries before have said of year and month; what this passage says is returned for the next.
 */
export function milestonesIn(passage: Passage, context: Context, chronicle: boolean): Found {
  const { text } = passage;
  const mentions = findMentions(text);
  const found: Found = { milestones: [], before: context.before };
  for (const segment of chronicle ? entriesOf(text, mentions) : segmentsOf(text)) {
    const own = mentions.filter((x) => segment.start <= x.start && x.start < segment.end);
    const { milestones, before } = inSegment(passage, segment, own, { ...context, before: found.before }, chronicle);
    found.milestones.push(...milestones);
    found.before = before;
  }
  return found;
}

const sameYear = (last: MilestoneFound, dated: Dated) => last.dated.edtf.slice(0, 4) === dated.edtf.slice(0, 4);

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /\s/.test(text[from] as string)) from += 1;
  return { start: from, end };
}
