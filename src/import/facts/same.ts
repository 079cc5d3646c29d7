/** Facts that a report states twice are one fact with two pieces of evidence. */
import type { FigureFound } from './figures/figures.ts';
import type { MilestoneFound } from './milestones/milestones.ts';

const pairs = (text: string) => new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1] as string));

/** The share of the shorter text's pairs of characters that the longer has too. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const [small, large] = x.size < y.size ? [x, y] : [y, x];
  return small.size === 0 ? 0 : [...small].filter((pair) => large.has(pair)).length / small.size;
}

const sameAmount = (a: FigureFound, b: FigureFound) =>
  a.value === b.value && a.min === b.min && a.max === b.max && a.unit === b.unit && a.qualifier === b.qualifier;

/** Joins figures of one amount whose words are alike; the first keeps its words, a time that only one has goes to it. */
export function joinFigures(found: FigureFound[]): FigureFound[] {
  const kept: FigureFound[] = [];
  for (const figure of found) {
    const twin = kept.find(
      (k) => k.passage !== figure.passage && sameAmount(k, figure) && likeness(k.label, figure.label) >= 0.5,
    );
    if (!twin) kept.push({ ...figure, lines: [...figure.lines], places: [...figure.places] });
    else {
      twin.lines.push(...figure.lines.filter((l) => !twin.lines.includes(l)));
      twin.places.push(...figure.places);
      if (!twin.period && figure.period) twin.period = figure.period;
    }
  }
  return kept;
}

const year = (m: MilestoneFound) => m.dated.edtf.slice(0, 4);
const refines = (a: MilestoneFound, b: MilestoneFound) =>
  a.dated.edtf.startsWith(b.dated.edtf) || b.dated.edtf.startsWith(a.dated.edtf);

/** It says who only by the sentence before: 他获得…, 以他的名字…. */
const unnamed = /^以?[他她其该]/u;

/** A chronicle's entry says by itself what it is. */
function rename(twin: MilestoneFound, entry: MilestoneFound) {
  twin.title = entry.title;
  delete twin.doubt;
}

/** Joins milestones of one date whose sentences are alike; the finer date is kept. */
export function joinMilestones(found: MilestoneFound[]): MilestoneFound[] {
  const kept: MilestoneFound[] = [];
  for (const milestone of found) {
    const twin = kept.find(
      (k) =>
        k.passage !== milestone.passage &&
        year(k) === year(milestone) &&
        refines(k, milestone) &&
        likeness(k.sentence, milestone.sentence) >= 0.42,
    );
    if (!twin) kept.push({ ...milestone, lines: [...milestone.lines], places: [...milestone.places] });
    else {
      twin.places.push(...milestone.places);
      twin.lines.push(...milestone.lines.filter((l) => !twin.lines.includes(l)));
      if (milestone.rule === 'entry' && !milestone.doubt && (twin.doubt || unnamed.test(twin.title)))
        rename(twin, milestone);
      if (milestone.dated.edtf.length > twin.dated.edtf.length && !milestone.dated.edtf.includes('/'))
        twin.dated = milestone.dated;
    }
  }
  return kept;
}
