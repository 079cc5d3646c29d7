/** The map from characters of either script, and variants, to the text of one edition, from OpenCC's dictionaries. */
import hongKong from 'opencc-js/dict/HKVariants';
import toTraditional from 'opencc-js/dict/STCharacters';
import phrasesToTraditional from 'opencc-js/dict/STPhrases';
import toSimplified from 'opencc-js/dict/TSCharacters';
import phrasesToSimplified from 'opencc-js/dict/TSPhrases';
import taiwan from 'opencc-js/dict/TWVariants';

type Pair = [from: string, to: string];

/** All text of the site in both editions, character by character the same. */
export interface Both {
  simplified: string;
  traditional: string;
}

/** OpenCC writes `from to` pairs apart by bars. */
const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' ') as Pair);
const reversed = (list: Pair[]) => list.map(([from, to]): Pair => [to, from]);

/** The characters of texts that are character by character the same. */
const byCharacter = ([from, to]: Pair): Pair[] => {
  const [a, b] = [[...from], [...to]];
  return a.length === b.length ? a.map((c, i): Pair => [c, b[i] as string]) : [];
};

/** What readers write for these, and OpenCC does not know. */
const besides: Pair[] = [
  ['帳', '账'],
  ['甚', '什'],
  ['祇', '只'],
];

/** From each character to all that it is paired with. */
function grouped(list: Pair[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [from, to] of list) groups.set(from, (groups.get(from) ?? new Set()).add(to));
  return groups;
}

const han = /^\p{Script=Han}$/u;

/** For each character, the characters of either script that it may be written for in Simplified text, itself among them. */
function simplifiedForms({ simplified, traditional }: Both): Map<string, Set<string>> {
  const simple = new Map(pairs(toSimplified));
  const variants = [...pairs(hongKong), ...pairs(taiwan)];
  const down: Pair[] = [
    ...simple,
    ...reversed(pairs(toTraditional)),
    ...pairs(phrasesToSimplified),
    ...reversed(pairs(phrasesToTraditional)),
    // Whatever the Traditional edition writes for a character of the text: 藉 for 借.
    [traditional, simplified],
    ...variants.map(([standard, variant]): Pair => [variant, simple.get(standard) ?? standard]),
    ...besides,
  ];
  const characters = down.flatMap(byCharacter).filter((pair) => pair.every((c) => han.test(c)));
  const forms = grouped(characters);
  for (const [, to] of characters) forms.set(to, new Set([to, ...(forms.get(to) ?? [])]));
  return forms;
}

/**
 * For one of the two, as src/client/search/engine/query.ts reads it: each character before what stands for it in the text
 * and, after a slash, what stands for it within a phrase only, where no other word can be meant (著 for 着).
 */
export function makeScriptMap(edition: keyof Both, both: Both): string {
  const present = new Set(both[edition].normalize('NFKC'));
  const forms = simplifiedForms(both);
  const writers = grouped([...forms].flatMap(([c, simple]) => [...simple].map((s): Pair => [s, c])));
  const isHere = (c: string) => present.has(c);
  return [...forms]
    .flatMap(([c, simple]) => {
      const kin = new Set([...simple].flatMap((s) => [s, ...(writers.get(s) ?? [])]).filter(isHere));
      const itself = [c, ...(edition === 'traditional' ? (writers.get(c) ?? []) : [])].filter(isHere);
      const alone = [...new Set(itself.length > 0 ? itself : kin)];
      const more = [...kin].filter((k) => !alone.includes(k));
      const stands = [alone, more].map((list) => list.join('')).filter(Boolean);
      return stands.join('') === c || stands.length === 0 ? [] : [c + stands.join('/')];
    })
    .join(' ');
}
