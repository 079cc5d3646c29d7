/** Holds numbers and their units together in a report's sentences (domain/held.ts). Headings break between words as it is. */
import { defineHastPlugin } from 'satteri';
import { heldParts } from '../held.ts';

export const numbers = defineHastPlugin({
  name: 'numbers',
  text(node, ctx) {
    for (let around = ctx.parent(node); around && 'children' in around; around = ctx.parent(around as never))
      if ('tagName' in around && /^(?:h\d|code|pre)$/.test(around.tagName)) return;
    const parts = heldParts(node.value);
    if (!parts.some(({ held, free }) => held || free)) return;
    const element = (tagName: string, properties: object, children: { type: 'text'; value: string }[]) => ({
      type: 'element' as const,
      tagName,
      properties: { ...properties },
      children,
    });
    ctx.replaceNode(
      node,
      parts.flatMap(({ text, held, free }) => {
        const value = { type: 'text' as const, value: text };
        return [
          ...(free ? [element('wbr', {}, [])] : []),
          held ? element('span', { className: ['hold'] }, [value]) : value,
        ];
      }),
    );
  },
});
