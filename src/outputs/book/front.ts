/** What the book says of itself: on its title page, in its colophon and in its files. The same content says the same. */
import { readFileSync } from 'node:fs';
import type { Archive } from '../../domain/archive/archive.ts';
import { readVerified } from '../../originals/verify/verified.ts';
import { theConventions } from '../../reader/conventions.ts';
import { type Markup, x } from './markup.ts';

export interface Front {
  title: string;
  /** Stands under the title. */
  note: Markup;
  description: string;
  rights: string;
  /** Says that a file is this book, whenever it was made. */
  identifier: string;
  /** The day of what the book holds, `YYYY-MM-DD`. */
  day: string;
  /** Where the archive is published; undefined if that is only this machine. */
  address?: string;
}

/** The day on which the content was last verified (today, if never), unless who makes the book gives another (https://reproducible-builds.org/specs/source-date-epoch/). */
function dayOf(root: string): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return readVerified(root).date || new Date().toISOString().slice(0, 10);
}

/** The home page's own address, as the site was built for it. */
function addressOf(dist: string): string | undefined {
  const [, address] = /rel="canonical" href="([^"]+)"/.exec(readFileSync(`${dist}/index.html`, 'utf8')) ?? [];
  return address && new URL(address).hostname !== 'localhost' ? address : undefined;
}

export function frontOf(archive: Archive, root: string, dist: string): Front {
  const day = dayOf(root);
  const address = addressOf(dist);
  const [year, month] = day.split('-').map(Number);
  const held = `${archive.reports.length} 份报告　${archive.milestones.length} 条大事　${archive.figures.length} 项数据　${archive.terms.length} 个词条`;
  const kind = '正文是依据报纸报道编写的整理稿，不是报纸原文。';
  return {
    title: '工运志：工会工作报告档案',
    note: x`<p>${held}</p><p>${year}年${month}月编成</p><p>${kind}</p>`,
    description: `${held.replaceAll('　', '，')}。${kind}`,
    rights: theConventions().rights ?? '引用时请注明出处。',
    identifier: 'urn:uuid:bb3f3b2b-2d74-4e67-a104-4cb6e509438e',
    day,
    ...(address && { address }),
  };
}
