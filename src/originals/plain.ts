/** A text as proofs compare it: Traditional characters as Simplified ones, one for one, so that places stay the same. */
import characters from 'opencc-js/dict/TSCharacters';

/** By code: the first that OpenCC gives for each, itself for all others. 乾, which both scripts have, stays as it is. */
const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const pair of characters.split('|')) {
  const [from, to] = pair.split(' ');
  if (from?.length === 1 && to?.length === 1 && from !== '乾') table[from.charCodeAt(0)] = to.charCodeAt(0);
}

/** How many characters of a text are Traditional. */
function traditionalIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (table[text.charCodeAt(i)] !== text.charCodeAt(i)) count += 1;
  return count;
}

/** 澄海縣總工會 → 澄海县总工会. */
export function plainScript(text: string): string {
  if (traditionalIn(text) === 0) return text;
  return Array.from(text, (char) =>
    char.length === 1 ? String.fromCharCode(table[char.charCodeAt(0)] as number) : char,
  ).join('');
}

/** Whether a text is written in Traditional characters: they are more than strays. */
export const isTraditional = (text: string): boolean => traditionalIn(text) > text.length * 0.04;
