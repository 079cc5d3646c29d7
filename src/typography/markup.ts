/**
 * Texts as pages show them, as HTML: what Held.astro and Title.astro write. They stand on a page by the hundred, and as a component
 * each span and break would be a thing of its own.
 */
import { remember, rememberOf } from '../domain/remember.ts';
import { heldParts } from './held.ts';
import { titleParts } from './title.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As Astro escapes a text. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] as string);
const hold = (text: string) => `<span class="hold">${escaped(text)}</span>`;

/** A text of which no line tears a number from its unit or a range apart (held.ts). */
export const heldHtml = remember((text) =>
  heldParts(text)
    .map(({ text, held, free }) => (free ? '<wbr>' : '') + (held ? hold(text) : escaped(text)))
    .join(''),
);

/** A title that breaks between clauses and words only (title.ts), for each set of names that it keeps whole. */
const titlesWith = rememberOf((names: ReadonlySet<string>) =>
  remember((title) => {
    const clauses = titleParts(title, names);
    const whole = clauses.length === 1 && !title.includes('·');
    const parts = clauses.map((words) => {
      const text = words.map((word) => (word.includes('·') ? hold(word) : escaped(word))).join('<wbr>');
      return whole || words.join('').trim() === '' ? text : `<span>${text}</span>`;
    });
    return `<span class="title">${parts.join('')}</span>`;
  }),
);

export const titleHtml = (title: string, names: ReadonlySet<string>): string => titlesWith(names)(title);
