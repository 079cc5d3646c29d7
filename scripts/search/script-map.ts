/** The map from Traditional characters and variants to the text of one site, from OpenCC's dictionaries. */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import { traditionalConverter } from '../../src/integrations/traditional/convert.ts';
import type { ScriptMap } from '../../src/search/simplify.ts';

/** OpenCC writes `from to` pairs apart by bars; of several targets the first is the usual one. */
const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' ') as [string, string]);

/** Traditional characters that OpenCC keeps, but that a Traditional text writes for these. */
const extra: [string, string][] = [
  ['裡', '里'],
  ['檯', '台'],
  ['臺', '台'],
  ['後', '后'],
  ['瞭', '了'],
  ['乾', '干'],
  ['麼', '么'],
  ['祇', '只'],
  ['衹', '只'],
];

/** Whatever the Traditional edition writes for a character of the text: 藉 for 借. Converted, a text keeps its length. */
function written(text: string): [string, string][] {
  const simple = [...text];
  const made = [...traditionalConverter([])(text)];
  return made.flatMap((c, i): [string, string][] =>
    /\p{Script=Han}/u.test(c) && c !== simple[i] ? [[c, simple[i] ?? c]] : [],
  );
}

/** `text`: all text of the site. Maps only to what stands in it, and never away from it: to simplify the text changes nothing. */
export function makeScriptMap(text: string): ScriptMap {
  const present = new Set(text.normalize('NFKC'));
  const simple = new Map([...extra, ...pairs(characters)]);
  const variants = [...pairs(hongKong), ...pairs(taiwan)].map(([from, to]): [string, string] => [
    from,
    simple.get(to) ?? to,
  ]);
  const all = new Map(
    [...written(text), ...variants, ...extra, ...pairs(characters)].filter(
      ([from, to]) => from !== to && present.has(to),
    ),
  );
  const also = Object.fromEntries([...all].filter(([from]) => present.has(from)));
  const single = [...all].filter(([from]) => !present.has(from));
  const bySingle = (word: string) => [...word].map((c) => (present.has(c) ? c : (all.get(c) ?? c))).join('');
  const words = pairs(phrases).filter(
    ([from, to]) => bySingle(from) !== to && text.includes(to) && !text.includes(from),
  );
  return {
    from: single.map(([from]) => from).join(''),
    to: single.map(([, to]) => to).join(''),
    also,
    words: Object.fromEntries(words),
  };
}
