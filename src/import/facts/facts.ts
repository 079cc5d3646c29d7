/** All that a report states: its figures, its milestones, and the numbers that are neither. */
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import { findMentions } from '../../domain/time/find.ts';
import type { Block, Laid } from '../layout/block.ts';
import { type FigureFound, figuresIn, type LeftOutFound } from './figures/figures.ts';
import { tableFigures } from './figures/table-figures.ts';
import { type MilestoneFound, milestonesIn } from './milestones/milestones.ts';
import { type Passage, passageOf, within } from './passage.ts';
import { joinFigures, joinMilestones } from './same.ts';
import { type Before, type Dated, type Published, periodOf } from './when.ts';

export interface Facts {
  figures: FigureFound[];
  milestones: MilestoneFound[];
  left: LeftOutFound[];
  passages: Passage[];
}

/** Blocks that state facts. Titles and headings only name them. */
const states = new Set<Block['role']>(['lead', 'paragraph', 'item', 'caption', 'quote']);
const chronicles = /大事记|大事年表|年表|编年|纪事|记事|大事/u;

/** The passages of a report's blocks, each with the headings that it stands under. Furniture has none. */
export function passagesOf({ blocks }: Laid): Passage[] {
  let headings: string[] = [];
  return blocks
    .filter((b) => b.role !== 'furniture')
    .map((block) => {
      if (block.role === 'heading') {
        const own = passageOf(block, []).text;
        headings = block.level === 3 ? [...headings.slice(0, 1), own] : [own];
      }
      return passageOf(block, block.role === 'heading' ? [] : headings);
    });
}

/** A year that a heading gives to the entries under it: 1953年, 民国十六年（1927年）. */
function headingYear(headings: string[], title: Before): Before {
  const found: Before = { ...title };
  for (const heading of headings.toReversed()) {
    const [mention] = findMentions(heading);
    if (mention?.form !== 'point' || heading.length - mention.text.length > 6) continue;
    const { year, month, text } = mention;
    if (year !== undefined) return { ...found, year, words: text };
    if (month !== undefined) Object.assign(found, { month });
  }
  return found;
}

/** 宁安县总工会2023年工作综述: months without a year are of that year. */
function titleYear(passages: Passage[]): Before {
  const titles = passages.filter((p) => p.block.role === 'title');
  const [mention] = titles
    .flatMap((p) => findMentions(p.text))
    .filter((m) => m.form === 'point' && m.year !== undefined);
  return mention?.year !== undefined && mention.month === undefined ? { year: mention.year, words: mention.text } : {};
}

/** A card over ten years gives its time to all that it counts. */
function headingPeriod(headings: string[], published: Published | undefined): Dated | undefined {
  const [card] = headings;
  const match = /([一二三四五六七八九十]|\d{1,2})年/u.exec(card ?? '');
  if (!card || !match || !published || !/成绩|数|答卷|成就/u.test(card)) return undefined;
  const years = '零一二三四五六七八九十'.indexOf(match[1] as string);
  const count = years > 0 ? years : Number(match[1]);
  const dated = periodOf({ start: 0, end: 0, text: match[0], form: 'past', years: count }, published, {});
  return dated ?? undefined;
}

/** What is counted again and again, so that an entry's number belongs to a series. */
const series = /会员|基层工会|工会组织|工会小组|有职工|职工总数|入会率/u;

/** An entry's numbers are told with the milestone that it is; those of a series are figures too. */
function ofSeries(figures: FigureFound[], milestones: MilestoneFound[]): FigureFound[] {
  const told = new Set<FigureFound>();
  for (const milestone of milestones) {
    const own = figures.filter((f) => !series.test(f.label) && within(f.at, milestone.at));
    milestone.numbers = own.map((f) => `${f.label}${f.wording ?? formatQuantity(f)}`);
    for (const figure of own) told.add(figure);
  }
  return figures.filter((f) => !told.has(f));
}

const isChronicle = (passage: Passage) => {
  if (passage.block.role !== 'item') return false;
  const [first] = findMentions(passage.text.slice(0, 24));
  return first !== undefined && first.start <= 2 && (first.form === 'point' || first.form === 'span');
};

export function factsOf(laid: Laid, published: Published | undefined): Facts {
  const passages = passagesOf(laid);
  const figures: FigureFound[] = [];
  const milestones: MilestoneFound[] = [];
  const left: LeftOutFound[] = [];
  let before: Before = {};
  const title = titleYear(passages);
  let under = '';
  for (const passage of passages) {
    const heading = passage.headings.join('\n');
    const entries = isChronicle(passage);
    const goesOn = entries || chronicles.test(heading);
    const year = headingYear(passage.headings, title);
    // Outside a chronicle, each passage tells its own year.
    if (heading !== under || !goesOn) before = year;
    under = heading;
    const period = headingPeriod(passage.headings, published);
    const context = { before, ...(published && { published }), ...(period && { period }) };
    const [row] = passage.block.groups[0] ?? [];
    if (row?.table?.is === 'row') figures.push(...tableFigures(passage, row.table.row));
    if (row?.table) continue;
    const found = figuresIn(passage, context);
    left.push(...found.left);
    if (!states.has(passage.block.role)) continue;
    const events = milestonesIn(passage, context, entries);
    milestones.push(...events.milestones);
    figures.push(...(entries ? ofSeries(found.figures, events.milestones) : found.figures));
    before = goesOn ? events.before : before;
  }
  return { figures: joinFigures(figures), milestones: joinMilestones(milestones), left, passages };
}
