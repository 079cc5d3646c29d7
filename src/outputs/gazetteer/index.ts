/** The archive's own 大事记: of a union, over all years or a span of them, in each form. */
import { address } from '../../domain/addresses/address.ts';
import { archive } from '../../reader/archive.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import { fullUrl } from '../../site.ts';
import { chronicleOf } from './items.ts';
import { spanOf } from './write/span.ts';
import { chronicleText } from './write/text.ts';
import { chronicleWord } from './write/word.ts';

export const chronicleKinds = ['docx', 'txt', 'json'] as const;
export type ChronicleKind = (typeof chronicleKinds)[number];

/** Unions that have anything to tell. */
export const chronicled = archive.unions.filter(({ id }) => archive.milestonesOf.union(id).length > 0);

/** In JSON there is what a browser makes the other two of, for the years that a reader wants. */
export async function unionChronicle(union: string, kind: ChronicleKind): Promise<string | Uint8Array> {
  const { name } = theIdentity();
  const told = chronicleOf(archive, union, (id) => fullUrl(address.milestone(id)));
  const about = `录自${name}，${fullUrl(address.unionTimeline(union))}。文字是${name}依据报纸报道编写的整理稿，不是报纸原文；引用时请写明网址和引用日期。`;
  if (kind === 'json') return `${JSON.stringify({ ...told, about, creator: name })}\n`;
  const chronicle = spanOf(told);
  return kind === 'txt' ? chronicleText(chronicle, about) : chronicleWord(chronicle, about, name);
}
