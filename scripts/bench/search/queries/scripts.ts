/** The two scripts: how readers of the other one write, and what a character may stand for in the Traditional edition. */
import { Converter } from 'opencc-js';
import characters from 'opencc-js/dict/TSCharacters';
import { type Also, nothing } from '../truth.ts';

/** How readers of the other script write. */
export const otherScripts = {
  simplified: (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  traditional: (['cn', 'tw'] as const).map((to) => Converter({ from: 'hk', to })),
};
export type Edition = keyof typeof otherScripts;

const simple = new Map(characters.split('|').map((pair) => pair.split(' ') as [string, string]));
const forms = new Map<string, string>();
for (const [from, to] of simple) forms.set(to, (forms.get(to) ?? '') + from);

/** In the Traditional edition a Simplified character stands for every Traditional one that becomes it, and within a phrase those stand for each other. */
export const alsoIn: Record<Edition, Also> = {
  simplified: nothing,
  traditional: (c, alone) => (forms.get(c) ?? '') + (alone ? '' : (forms.get(simple.get(c) ?? '') ?? '')),
};
