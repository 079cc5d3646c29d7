/** Links in a report's body: addresses of the archive get the base, and bare addresses become links that end before Chinese punctuation. */
import { defineHastPlugin } from 'satteri';
import { underBase } from '../../domain/addresses/address.ts';

/** What an address may consist of (RFC 3986), so never a Chinese sign; no sign at its end that belongs to the sentence. */
const bare = /https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+;=%]*[A-Za-z0-9\-_~/#=%]/g;

/** A text as its parts, of which those with `url` are addresses. */
export function addressesIn(text: string): { text: string; url?: string }[] {
  const parts: { text: string; url?: string }[] = [];
  let from = 0;
  for (const { 0: url, index } of text.matchAll(bare)) {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: url, url });
    from = index + url.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** `base` is the folder that the site is published under. */
export const links = (base: string) =>
  defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href } = node.properties;
        if (typeof href === 'string' && /^\/(?!\/)/.test(href)) ctx.setProperty(node, 'href', underBase(base, href));
      },
    },
    text(node, ctx) {
      if (!node.value.includes('://')) return;
      for (let around = ctx.parent(node); around && 'children' in around; around = ctx.parent(around as never))
        if (('tagName' in around && /^(?:a|h\d)$/.test(around.tagName)) || 'name' in around) return;
      const parts = addressesIn(node.value);
      if (!parts.some(({ url }) => url)) return;
      ctx.replaceNode(
        node,
        parts.map(({ text, url }) => {
          const value = { type: 'text' as const, value: text };
          return url ? { type: 'element' as const, tagName: 'a', properties: { href: url }, children: [value] } : value;
        }),
      );
    },
  });
