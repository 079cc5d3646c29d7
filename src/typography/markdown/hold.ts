/**
 * Holds a figure together with the marks around it. A figure is an element of its own to the line breaker, which may let
 * a line begin with the comma after it, or end with the quotation mark before it.
 */
import { defineHastPlugin } from 'satteri';

/** 第 and what says about how many go with the figure too. */
const opening = /[“‘《（约近超第]+$/;
const closing = /^[，。、；：！？”’》）]+/;

export const hold = defineHastPlugin({
  name: 'hold',
  element: {
    filter: ['p', 'li'],
    visit({ children }, ctx) {
      const texts = new Map(children.flatMap((child, i) => (child.type === 'text' ? [[i, child.value]] : [])));
      for (const [i, child] of children.entries()) {
        if (child.type !== 'mdxJsxTextElement' || child.name !== 'Figure') continue;
        const [before = ''] = opening.exec(texts.get(i - 1) ?? '') ?? [];
        const [after = ''] = closing.exec(texts.get(i + 1) ?? '') ?? [];
        if (before + after === '') continue;
        if (before) texts.set(i - 1, (texts.get(i - 1) ?? '').slice(0, -before.length));
        if (after) texts.set(i + 1, (texts.get(i + 1) ?? '').slice(after.length));
        ctx.replaceNode(child, {
          type: 'element',
          tagName: 'span',
          properties: { className: ['hold'] },
          children: [{ type: 'text', value: before }, child, { type: 'text', value: after }],
        });
      }
      for (const [i, value] of texts) {
        const child = children[i];
        if (child?.type === 'text' && child.value !== value) ctx.replaceNode(child, { type: 'text', value });
      }
    },
  },
});
