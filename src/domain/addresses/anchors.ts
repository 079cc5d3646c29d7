/** Anchors of what was merged into something else on the same page. */
import { type GoneFragment, splitAddress } from './permalinks.ts';

/**
 * `html` with an empty anchor, for each id that is gone, at the beginning of the element that is its heir on `page`;
 * heirs on other pages are passed over.
 */
export function withAnchors(html: string, page: string, gone: GoneFragment[]): string {
  return gone.reduce((text, { id, heir }) => {
    const [to, fragment] = heir ? splitAddress(heir) : [];
    if (to !== page || fragment === undefined) return text;
    return text.replace(
      new RegExp(`<[a-z][^<>]*\\sid="${fragment}"[^<>]*>`),
      (tag) => `${tag}<span class="heir-of" id="${id}"></span>`,
    );
  }, html);
}
