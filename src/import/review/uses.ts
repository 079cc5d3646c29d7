/** The components of a body that stand for a proposal, taken out: what they printed stays. */
import { formatQuantity, type Quantity } from '../../domain/numbers/quantity.ts';

const attribute = (id: string) => `[^<>]*\\bid="${id}"[^<>]*`;

/** What means something in MDX, as the character that it is. */
const literal = (text: string) => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');

/** The body without uses of a figure: the number stays in its sentence, as the source has it where that is known. */
export function withoutFigure(body: string, id: string, figure: Quantity | undefined): string {
  const words = figure ? literal(formatQuantity(figure)) : '';
  return body.replace(new RegExp(`<Figure${attribute(id)}/>`, 'g'), () => words);
}

/** The body without uses of a milestone: the words that it stood around stay; where it stood alone, its paragraph goes. */
export function withoutMilestone(body: string, id: string): string {
  return body
    .replace(new RegExp(`(?:^|\\n)<Milestone${attribute(id)}/>(?: \\[#p\\d+\\])?[ \\t]*\\n{0,2}(?=\\n|$|.)`, 'g'), '\n')
    .replace(new RegExp(`<Milestone${attribute(id)}(?<!/)>([\\s\\S]*?)</Milestone>`, 'g'), '$1')
    .replace(new RegExp(`<Milestone${attribute(id)}/>`, 'g'), '');
}

/** Ids that the body uses, in the order in which they stand. */
export const usedIn = (body: string): string[] =>
  [...body.matchAll(/<(?:Figure|Milestone)\b[^<>]*\bid="([^"]+)"/g)].map(([, id]) => id ?? '');
