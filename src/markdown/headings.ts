/** Sets a heading of a report's body as a title: it breaks between words only (see domain/title.ts). */
import { defineHastPlugin } from 'satteri';
import { titleParts } from '../domain/title.ts';

export const headings = defineHastPlugin({
  name: 'headings',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, ctx) {
      for (const child of node.children) {
        if (child.type !== 'text') continue;
        const words = titleParts(child.value).flat();
        const last = words.pop() ?? '';
        for (const value of words) {
          ctx.insertBefore(child, { type: 'text', value });
          ctx.insertBefore(child, { type: 'element', tagName: 'wbr', properties: {}, children: [] });
        }
        ctx.replaceNode(child, { type: 'text', value: last });
      }
    },
  },
});
