/** Making XHTML: a template that escapes what is put into it. */
import { escaped } from '../escape.ts';

/** Markup that is already safe. */
export interface Markup {
  markup: string;
}

type Part = Markup | string | number | undefined | false | null | Part[];

const write = (part: Part): string => {
  if (part === undefined || part === false || part === null) return '';
  if (Array.isArray(part)) return part.map(write).join('');
  return typeof part === 'object' ? part.markup : escaped(String(part));
};

/** `x\`<b>${text}</b>\`` escapes text, takes markup and lists of markup as they are, and passes over nothing. */
export const x = (parts: TemplateStringsArray, ...values: Part[]): Markup => ({
  markup: parts.map((part, i) => part + write(values[i])).join(''),
});

/** Text that is XHTML already. */
export const raw = (markup: string): Markup => ({ markup });
