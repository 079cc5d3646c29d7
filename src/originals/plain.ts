/** A text as proofs compare it: Traditional characters as Simplified ones, one for one, so that places stay the same. */
import characters from 'opencc-js/dict/TSCharacters';

/** The first that OpenCC gives for each. Characters of both scripts that mean more than one (乾、著) stay as they are. */
const map = new Map(
  characters
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([from, to]): [string, string][] => (from?.length === 1 && to?.length === 1 ? [[from, to]] : [])),
);
map.delete('乾');

const traditional = new RegExp(`[${[...map.keys()].join('')}]`, 'gu');

/** 澄海縣總工會 → 澄海县总工会. */
export const plainScript = (text: string): string => text.replace(traditional, (char) => map.get(char) ?? char);

/** Whether a text is written in Traditional characters: they are more than strays. */
export const isTraditional = (text: string): boolean => (text.match(traditional)?.length ?? 0) > text.length * 0.04;
