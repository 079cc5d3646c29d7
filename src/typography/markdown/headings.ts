/** Sets a heading of a report's body as a title: it breaks between clauses if it can, else between words (see domain/title.ts). */
import { defineHastPlugin } from 'satteri';
import { titleParts } from '../title.ts';

const wbr = { type: 'element' as const, tagName: 'wbr', properties: {}, children: [] };

export const headings = defineHastPlugin({
  name: 'headings',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, ctx) {
      for (const child of node.children) {
        if (child.type !== 'text') continue;
        const clauses = titleParts(child.value);
        for (const words of clauses) {
          const children = words.flatMap((value, i) => [...(i > 0 ? [wbr] : []), { type: 'text' as const, value }]);
          const whole = clauses.length === 1 || words.join('').trim() === '';
          const clause = { type: 'element' as const, tagName: 'span', properties: {}, children };
          ctx.insertBefore(child, whole ? children : clause);
        }
        ctx.removeNode(child);
      }
    },
  },
});
