/**
 * Gives a block of a report's body the id in its mark (` [#p7]` at its end), and a link to itself; where its words have notes,
 * one button that opens them all (components/report/Notes.astro), which the keyboard comes to in place of the link.
 * The link has no text of its own, so it enters neither headings, nor copied text, nor the search index.
 */
import { defineHastPlugin } from 'satteri';
import { markPattern } from '../../domain/id.ts';

// biome-ignore lint/suspicious/noExplicitAny: hast with MDX nodes
const hasNotes = (node: any): boolean => node.type === 'mdxJsxTextElement' || (node.children ?? []).some(hasNotes);

/** What a paragraph is called: by the number in its id, which stays where others come before it. */
const called = (id: string) => `第${id.slice(1)}段`;

export const marks = () =>
  defineHastPlugin({
    name: 'marks',
    element: {
      filter: ['h2', 'h3', 'h4', 'p', 'li'],
      visit(node, ctx) {
        const last = node.children.at(-1);
        if (last?.type !== 'text') return;
        const id = markPattern.exec(last.value)?.[1];
        if (!id) return;
        // A heading names the link within it, so that a name of the link's own does not become part of the heading's.
        const heading = node.tagName.startsWith('h');
        const named = heading ? { ariaLabelledBy: [id] } : { ariaLabel: `${called(id)}的链接` };
        const noted = !heading && hasNotes(node);
        // The contents lead to headings, and notes hold the link too: one stop a paragraph is enough.
        const passed = heading || noted ? { tabIndex: -1 } : {};
        ctx.replaceNode(last, { type: 'text', value: last.value.replace(markPattern, '') });
        // Before the text: at its end, Chromium takes the last line for a full one and stretches it.
        ctx.prependChild(node, {
          type: 'element',
          tagName: 'a',
          properties: { className: ['mark'], dataPart: 'aid', dataCopy: '', href: `#${id}`, ...named, ...passed },
          children: [],
        });
        if (noted)
          ctx.appendChild(node, {
            type: 'element',
            tagName: 'button',
            properties: {
              className: ['note-mark'],
              dataPart: 'aid',
              type: 'button',
              popovertarget: `ui-${id}`,
              ariaLabel: `${called(id)}的注`,
            },
            children: [],
          });
        ctx.setProperty(node, 'id', id);
      },
    },
  });
