/** Holds numbers and their units together in a report's sentences (domain/held.ts). Headings break between words as it is. */
import { defineHastPlugin } from 'satteri';
import { heldParts } from '../domain/held.ts';

export const numbers = defineHastPlugin({
  name: 'numbers',
  text(node, ctx) {
    for (let around = ctx.parent(node); around && 'children' in around; around = ctx.parent(around as never))
      if ('tagName' in around && /^(?:h\d|code|pre)$/.test(around.tagName)) return;
    const parts = heldParts(node.value);
    if (!parts.some(({ held }) => held)) return;
    ctx.replaceNode(
      node,
      parts.map(({ text, held }) => {
        const value = { type: 'text' as const, value: text };
        return held
          ? { type: 'element' as const, tagName: 'span', properties: { className: ['hold'] }, children: [value] }
          : value;
      }),
    );
  },
});
