/** An editor's eye: of a report or a union, the three figures and two milestones to see first, and why in a sentence. */
import type { HighlightsData } from '../model.ts';
import type { Figure, Milestone } from './archive.ts';
import { type Telling, tellingFigure, tellingMilestone } from './telling.ts';

export const mostFigures = 3;
export const mostMilestones = 2;

export interface Highlights {
  figures: Figure[];
  milestones: Milestone[];
  /** A sentence; absent where nothing was chosen. */
  why?: string;
}

interface Of {
  /** As they stand in the report; of several reports, those of the newest first. */
  figures: Figure[];
  /** By date. */
  milestones: Milestone[];
  /** What editors chose. */
  highlights?: HighlightsData;
}

/** What the choice is made by: which figures can be compared, and all milestones of the archive. */
interface By {
  comparable: ReadonlySet<string>;
  kinds: ReadonlyMap<string, number>;
  milestones: number;
}

/** Each of another metric and another unit where there are enough, in the order of the report. None of few, which are all seen at once. */
function chooseFigures(figures: Figure[], { comparable }: By): Telling<Figure>[] {
  if (figures.length <= mostFigures) return [];
  const all = figures.map((f) => tellingFigure(f, comparable));
  const ranked = all.toSorted((a, b) => b.weight - a.weight);
  const chosen: Telling<Figure>[] = [];
  const take = (differs: (f: Figure) => boolean) => {
    for (const t of ranked) if (chosen.length < mostFigures && !chosen.includes(t) && differs(t.item)) chosen.push(t);
  };
  take((f) => f.metric !== undefined && chosen.every(({ item: c }) => c.metric !== f.metric && c.unit !== f.unit));
  take((f) => chosen.every(({ item: c }) => c.metric === undefined || c.metric !== f.metric) && !f.note);
  return all.filter((t) => chosen.includes(t));
}

/** The later of two that tell as much; two for different reasons where there are such. None of few. */
function chooseMilestones(milestones: Milestone[], by: By): Telling<Milestone>[] {
  if (milestones.length <= mostMilestones) return [];
  const all = milestones.map((m) => tellingMilestone(m, by.kinds, by.milestones));
  const [first, ...others] = all.toReversed().sort((a, b) => b.weight - a.weight);
  const second = others.find(({ reason }) => reason !== first?.reason) ?? others[0];
  return all.filter((t) => t === first || t === second);
}

const numbers = ['', '一', '两', '三'];

/** 两项数据可以比较，一项是确数: how many there are of each reason. */
function told(tellings: Telling<unknown>[], unit: string, of: string): string {
  const reasons = [...Map.groupBy(tellings, ({ reason }) => reason)];
  const [[reason = ''] = [], ...more] = reasons;
  if (more.length === 0) return `${numbers[tellings.length]}${unit}${of}${tellings.length > 1 ? '都' : ''}${reason}`;
  return `${of}里${reasons.map(([why, { length }]) => `${numbers[length]}${unit}${why}`).join('，')}`;
}

function reasons(figures: Telling<Figure>[], milestones: Telling<Milestone>[]): string | undefined {
  const parts = [
    ...(figures.length > 0 ? [told(figures, '项', '数据')] : []),
    ...(milestones.length > 0 ? [told(milestones, '条', '大事')] : []),
  ];
  return parts.length > 0 ? `先看这些，因为${parts.join('；')}。` : undefined;
}

/** What editors named of `list`, in their order. */
const named = <T extends { id: string }>(list: T[], ids: string[] = []) =>
  ids.flatMap((id) => list.find((one) => one.id === id) ?? []);

/** What to see first. Editors' choice stands in place of what the data tell, with their reason. */
export function highlightsOf({ figures, milestones, highlights }: Of, by: By): Highlights {
  if (highlights)
    return {
      figures: named(figures, highlights.figures),
      milestones: named(milestones, highlights.milestones),
      why: highlights.why,
    };
  const numbersChosen = chooseFigures(figures, by);
  const eventsChosen = chooseMilestones(milestones, by);
  const why = reasons(numbersChosen, eventsChosen);
  return {
    figures: numbersChosen.map(({ item }) => item),
    milestones: eventsChosen.map(({ item }) => item),
    ...(why && { why }),
  };
}
