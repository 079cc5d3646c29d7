/** oEmbed (https://oembed.com/): what another site asks to show a page in a frame. Static: one file a page. */

import { address } from '../../domain/addresses/address.ts';
import type { Milestone, Union } from '../../domain/archive/archive.ts';
import { formatDate } from '../../domain/time/words.ts';
import { theArchive } from '../../reader/once.ts';
import { fullUrl, siteName } from '../../site.ts';
import { escaped } from '../escape.ts';

/** The frame as HTML to paste: nothing in it may run but what the frame's own page brings, which is nothing. */
export const frame = (path: string, title: string, height: number) =>
  `<iframe src="${fullUrl(path)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;

const rich = (title: string, path: string, height: number) => ({
  version: '1.0',
  type: 'rich',
  provider_name: siteName,
  provider_url: fullUrl(address.home),
  title,
  width: 600,
  height,
  html: frame(path, title, height),
});

export const milestoneFrame = (m: Milestone) =>
  rich(`${formatDate(m.date)}　${m.title}`, address.milestoneEmbed(m.id), 300);

export const unionFrame = (u: Union) => rich(`${u.name}大事`, address.unionEmbed(u.id), 600);

/** The answer of every milestone: its address, and what is in it. */
export function* milestoneFrames(): Generator<[path: string, text: string]> {
  for (const m of theArchive().milestones) yield [address.milestoneOembed(m.id), JSON.stringify(milestoneFrame(m))];
}
