/** One report as import reads it, against the same report as it was made by hand. */
import type { ReportData, SourceData } from '../../../src/domain/model.ts';
import { factsOf } from '../../../src/import/facts/facts.ts';
import type { FigureFound } from '../../../src/import/facts/figures/figures.ts';
import type { MilestoneFound } from '../../../src/import/facts/milestones/milestones.ts';
import { blockRows, type Laid } from '../../../src/import/layout/block.ts';
import { inferPublished } from '../../../src/import/report/head/published.ts';
import { compare, followed, inOrder, linesIn, ownLines, pair, type Score, touches } from './match.ts';

export interface Measured {
  id: string;
  blocks: Score;
  roles: Score;
  headings: Score;
  bylines: Score;
  milestones: Score;
  figures: Score;
  /** Of the figures found: how many have the period that the editor gave, or rightly none. */
  periods: Score;
  lines: number;
  inOrder: number;
  followed: number;
  published: [mine: string, known: string];
  /** What was missed and what was made up, in words. */
  notes: string[];
  rules: Map<string, Score>;
}

const key = (lines: number[]) => [...lines].sort((a, b) => a - b).join(',');

const sameMilestone = (id: string) => (known: ReportData['milestones'][number], found: MilestoneFound) =>
  known.date === found.dated.edtf &&
  touches(ownLines(known.evidence, id), new Set(found.lines.flatMap((l) => linesIn(l))));

const sameFigure = (id: string) => (known: ReportData['figures'][number], f: FigureFound) =>
  known.value === f.value &&
  known.min === f.min &&
  known.max === f.max &&
  known.unit === f.unit &&
  known.qualifier === f.qualifier &&
  touches(ownLines(known.evidence, id), new Set(f.lines.flatMap((l) => linesIn(l))));

/** Figures and milestones by their rules: how many of each were right. */
function byRule(rules: Map<string, Score>, kind: string, right: { rule: string }[], wrong: { rule: string }[]) {
  for (const [list, field] of [
    [right, 'right'],
    [wrong, 'wrong'],
  ] as const)
    for (const { rule } of list) {
      const name = `${kind} ${rule}`;
      const score = rules.get(name) ?? { right: 0, missed: 0, wrong: 0 };
      rules.set(name, { ...score, [field]: score[field] + 1 });
    }
}

export function measure(laid: Laid, report: ReportData, record: SourceData, lines: string[]): Measured {
  const { id } = report;
  const blank = (line: number) => (lines[line - 1] ?? '').trim() === '';
  const known = record.blocks.map((b) => ({ role: b.role, lines: linesIn(b.lines).filter((line) => !blank(line)) }));
  const mine = laid.blocks.map((b) => ({ role: b.role, lines: blockRows(b).map((r) => r.line) }));
  const ofRole = (blocks: typeof mine, role: string) =>
    blocks
      .filter((b) => b.role === role)
      .flatMap((b) => b.lines)
      .map(String);
  const texts = laid.blocks
    .filter((b) => b.role !== 'furniture')
    .map((b) =>
      blockRows(b)
        .map((r) => r.text)
        .join(''),
    );
  const published = inferPublished(texts, 2026);
  const facts = factsOf(laid, published);
  const milestones = pair(report.milestones, facts.milestones, sameMilestone(id));
  const figures = pair(report.figures, facts.figures, sameFigure(id));
  const [order, orderKnown] = [mine.flatMap((b) => b.lines), known.flatMap((b) => b.lines)];
  const rules = new Map<string, Score>();
  byRule(
    rules,
    '大事',
    milestones.pairs.map(([, f]) => f),
    milestones.wrong,
  );
  byRule(
    rules,
    '数据',
    figures.pairs.map(([, f]) => f),
    figures.wrong,
  );
  const periods = figures.pairs.filter(([k, f]) => (k.period ?? '') === (f.period?.edtf ?? '')).length;
  return {
    id,
    blocks: compare(
      mine.map((b) => key(b.lines)),
      known.map((b) => key(b.lines)),
    ),
    roles: compare(
      mine.flatMap((b) => b.lines.map((line) => `${line} ${b.role}`)),
      known.flatMap((b) => b.lines.map((line) => `${line} ${b.role}`)),
    ),
    headings: compare(ofRole(mine, 'heading'), ofRole(known, 'heading')),
    bylines: compare(ofRole(mine, 'byline'), ofRole(known, 'byline')),
    milestones: milestones.score,
    figures: figures.score,
    periods: { right: periods, missed: figures.pairs.length - periods, wrong: 0 },
    lines: orderKnown.length,
    inOrder: inOrder(order, orderKnown),
    followed: followed(order, orderKnown),
    published: [published?.edtf ?? '', report.published ?? ''],
    notes: [
      ...milestones.missed.map((m) => `漏 大事 ${m.date} ${m.title}（${m.evidence.join('、')}）`),
      ...milestones.wrong.map((m) => `多 大事 ${m.dated.edtf} ${m.title}（${m.lines.join('、')}）`),
      ...figures.missed.map(
        (f) => `漏 数据 ${f.value ?? `${f.min}—${f.max}`}${f.unit} ${f.label}（${f.evidence.join('、')}）`,
      ),
      ...figures.wrong.map(
        (f) => `多 数据 ${f.value ?? `${f.min}—${f.max}`}${f.unit} ${f.label}（${f.lines.join('、')}）`,
      ),
    ],
    rules,
  };
}

/** The part of a source that a record is of: the one with most of its lines. */
export function partOf(laid: Laid[], record: SourceData): Laid {
  const own = new Set(record.blocks.flatMap((b) => linesIn(b.lines)));
  const shared = (part: Laid) => part.blocks.flatMap(blockRows).filter((r) => own.has(r.line)).length;
  return laid.toSorted((a, b) => shared(b) - shared(a))[0] as Laid;
}
