/** What each card says. */

import type { Archive, Milestone, Report, Union } from '../../domain/archive/archive.ts';
import { linesInSources } from '../../domain/archive/short-name.ts';
import { levels } from '../../domain/codes.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { Card, Sign } from './draw.ts';

export const cardKinds = ['reports', 'milestones', 'unions'] as const;
export type CardKind = (typeof cardKinds)[number];

type Told = Omit<Card, keyof Sign>;

const ofReport = (archive: Archive, r: Report): Told => ({
  kicker: `报告　${r.published ? formatDate(r.published) : formatDate(r.covers)}`,
  title: r.title,
  foot: `${archive.union(r.union).name}　${r.milestones.length}条大事　${r.figures.length}项数据`,
});

const ofMilestone = (archive: Archive, m: Milestone): Told => ({
  kicker: formatDate(m.date),
  title: m.title,
  foot: `${m.unions.map((id) => archive.union(id).name).join('　')}　${linesInSources(archive, m.evidence)}`,
});

const ofUnion = (archive: Archive, u: Union): Told => ({
  kicker: `工会　${levels[u.level]}`,
  title: u.name,
  foot: `${archive.milestonesOf.union(u.id).length}条大事`,
});

/** Every card by the id of its page; each bears the archive's name and seal. */
export const cardsOf = (archive: Archive, { name, seal }: Sign): Record<CardKind, () => [id: string, card: Card][]> => {
  const signed = (id: string, told: Told): [string, Card] => [id, { ...told, name, seal }];
  return {
    reports: () => archive.reports.map((r) => signed(r.id, ofReport(archive, r))),
    milestones: () => archive.milestones.map((m) => signed(m.id, ofMilestone(archive, m))),
    unions: () => archive.unions.map((u) => signed(u.id, ofUnion(archive, u))),
  };
};

/** CARDS=off builds without pictures, for trials on archives too large to draw. */
export const drawn = process.env.CARDS !== 'off';
