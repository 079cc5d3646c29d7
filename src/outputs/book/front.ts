/** What the book says of itself: on its title page, in its colophon and in its files. The same content says the same. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Archive } from '../../domain/archive/archive.ts';
import { readVerified } from '../../originals/verify/verified.ts';
import { theConventions } from '../../reader/conventions.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import { type Markup, x } from './markup.ts';

export interface Front {
  /** The archive's. */
  name: string;
  seal: string;
  /** The body that answers for it, or its own name. */
  publisher: string;
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

/** A name-based UUID (RFC 9562, version 8) of the archive's id: the same book whenever and wherever it is made. */
function identifierOf(id: string): string {
  const hash = createHash('sha256').update(`book of ${id}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}

export function frontOf(archive: Archive, root: string, dist: string): Front {
  const identity = theIdentity();
  const day = dayOf(root);
  const address = addressOf(dist);
  const [year, month] = day.split('-').map(Number);
  const held = `${archive.reports.length} 份报告　${archive.milestones.length} 条大事　${archive.figures.length} 项数据　${archive.terms.length} 个词条`;
  const kind = '正文是依据报纸报道编写的整理稿，不是报纸原文。';
  return {
    name: identity.name,
    seal: identity.seal,
    publisher: identity.publisher ?? identity.name,
    title: identity.title,
    note: x`<p>${held}</p><p>${year}年${month}月编成</p><p>${kind}</p>`,
    description: `${held.replaceAll('　', '，')}。${kind}`,
    rights: theConventions().rights ?? '引用时请注明出处。',
    identifier: identifierOf(identity.id),
    day,
    ...(address && { address }),
  };
}
