/** Every number of a source that no fact carries, with its reason: what the reverse proof asks of a source record. */
import type { FigureData, MilestoneData, SourceData } from '../../../domain/model.ts';
import { findNumerals } from '../../../domain/numbers/numeral.ts';
import { splitUnit } from '../../../domain/numbers/quantity.ts';
import { findMentions } from '../../../domain/time/find.ts';
import { dateNumbers } from '../../../originals/prove/reverse.ts';
import type { LeftOutFound } from '../../facts/figures/figures.ts';
import type { Passage, Span } from '../../facts/passage.ts';

type LeftOut = SourceData['leftOut'][number];

/** The numbers that facts carry, by the lines that they rest on. */
function carriedBy(figures: FigureData[], milestones: MilestoneData[]): Map<number, Set<number>> {
  const carried = new Map<number, Set<number>>();
  const carry = (numbers: number[], evidence: string[]) => {
    for (const range of evidence) {
      const [first = 0, last = first] = range.split('-').map(Number);
      for (let line = first; line <= last; line += 1)
        carried.set(line, new Set([...(carried.get(line) ?? []), ...numbers]));
    }
  };
  for (const f of figures) {
    const { factor } = splitUnit(f.unit);
    const own = [f.value, f.min, f.max].flatMap((n) =>
      n === undefined ? [] : [n, Number((n * factor).toPrecision(12))],
    );
    carry([...own, ...dateNumbers(f.period)], f.evidence);
  }
  for (const m of milestones)
    carry([...dateNumbers(m.date), ...findNumerals(`${m.title}\n${m.text}`).map((n) => n.value)], m.evidence);
  return carried;
}

/** The words to excuse a number by, and why: as the step that left it out says, or as the time that it is part of. */
function reasonFor(passage: Passage, at: Span, left: LeftOutFound[]): Omit<LeftOut, 'lines'> {
  const { text } = passage;
  const own = left.find((l) => l.passage === passage && l.start <= at.start && at.start < l.end);
  if (own) return { text: text.slice(own.start, Math.max(own.end, at.end)), reason: own.reason };
  const mention = findMentions(text).find((m) => m.start <= at.start && at.start < m.end);
  const torn = mention?.form === 'torn';
  if (mention)
    return {
      text: text.slice(mention.start, Math.max(mention.end, at.end)),
      reason: torn ? '日期残缺，请对照版面' : '日期或时段，不是数据',
    };
  return { text: text.slice(at.start, at.end + 2).trimEnd(), reason: '没有立为数据，请核对' };
}

/** `left` is what the search for figures left out. */
export function numbersLeft(
  passages: Passage[],
  figures: FigureData[],
  milestones: MilestoneData[],
  left: LeftOutFound[],
): LeftOut[] {
  const carried = carriedBy(figures, milestones);
  const entries = new Map<string, LeftOut>();
  for (const passage of passages)
    for (const { start, end, value } of findNumerals(passage.text)) {
      const line = passage.lineAt(start);
      if (carried.get(line)?.has(value)) continue;
      const { text, reason } = reasonFor(passage, { start, end }, left);
      entries.set(`${line} ${text}`, { text: text.trim(), lines: `${line}`, reason });
    }
  return [...entries.values()];
}
