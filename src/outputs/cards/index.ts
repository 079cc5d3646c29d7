/** What each card says. */

import type { Archive, Milestone, Report, Union } from '../../domain/archive/archive.ts';
import { levels } from '../../domain/codes.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { Card } from './draw.ts';

export const cardKinds = ['reports', 'milestones', 'unions'] as const;
export type CardKind = (typeof cardKinds)[number];

const name = '工运志';

const ofReport = (archive: Archive, r: Report): Card => ({
  kicker: `报告　${r.published ? formatDate(r.published) : formatDate(r.covers)}`,
  title: r.title,
  name,
  foot: `${archive.union(r.union).name}　${r.milestones.length}条大事　${r.figures.length}项数据`,
});

const ofMilestone = (archive: Archive, m: Milestone): Card => ({
  kicker: formatDate(m.date),
  title: m.title,
  name,
  foot: m.unions.map((id) => archive.union(id).name).join('　'),
});

const ofUnion = (archive: Archive, u: Union): Card => ({
  kicker: `工会　${levels[u.level]}`,
  title: u.name,
  name,
  foot: `${archive.milestonesOf.union(u.id).length}条大事`,
});

/** Every card by the id of its page. */
export const cardsOf = (archive: Archive): Record<CardKind, () => [id: string, card: Card][]> => ({
  reports: () => archive.reports.map((r) => [r.id, ofReport(archive, r)]),
  milestones: () => archive.milestones.map((m) => [m.id, ofMilestone(archive, m)]),
  unions: () => archive.unions.map((u) => [u.id, ofUnion(archive, u)]),
});

/** CARDS=off builds without pictures, for trials on archives too large to draw. */
export const drawn = process.env.CARDS !== 'off';
