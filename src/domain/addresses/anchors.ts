/** What is gone from a page that still stands: anchors of what was merged, and what was withdrawn and has come back. */
import { type GoneFragment, splitAddress } from './permalinks.ts';

/** The list that `Moved.astro` puts at the foot of a page, and an entry of it. */
const list = /<section[^>]*\saria-labelledby="ui-moved"[^>]*>[\s\S]*?<\/section>/;
const entry = (id: string) => new RegExp(`<li id="${id}"[^>]*>[\\s\\S]*?</li>\\s*`);

/**
 * `html` with an empty anchor, for each id that is gone, at the beginning of the element that is its heir on `page`;
 * heirs on other pages are passed over. An id that the page itself serves again has no other place: no anchor, and no
 * entry in the list of what is gone.
 */
export function withAnchors(html: string, page: string, gone: GoneFragment[]): string {
  const own = html.replace(list, '');
  const back = gone.filter(({ id }) => own.includes(` id="${id}"`));
  const settled = back.length > 0 ? html.replace(list, (section) => withoutEntries(section, back)) : html;
  return gone.filter((g) => !back.includes(g)).reduce((text, g) => withAnchor(text, page, g), settled);
}

function withoutEntries(section: string, back: GoneFragment[]): string {
  const left = back.reduce((text, { id }) => text.replace(entry(id), ''), section);
  return left.includes('<li ') ? left : '';
}

function withAnchor(html: string, page: string, { id, heir }: GoneFragment): string {
  const [to, fragment] = heir ? splitAddress(heir) : [];
  if (to !== page || fragment === undefined) return html;
  return html.replace(
    new RegExp(`<[a-z][^<>]*\\sid="${fragment}"[^<>]*>`),
    (tag) => `${tag}<span class="heir-of" id="${id}"></span>`,
  );
}
