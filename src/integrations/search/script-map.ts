/** The map from characters of either script, and variants, to the text of one edition, from OpenCC's dictionaries. */
import hongKong from 'opencc-js/dict/HKVariantsRev';
import characters from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

type Pair = [from: string, to: string];

/** OpenCC writes `from to` pairs apart by bars. */
const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' ') as Pair);

/** Traditional characters that OpenCC keeps or makes something else, but that a Traditional text writes for these. */
const extra = [...'裡里檯台臺台後后瞭了乾干麼么麽么祇只衹只帳账甚什'].flatMap((from, i, all): Pair[] =>
  i % 2 === 0 ? [[from, all[i + 1] as string]] : [],
);
/** All text of the site in both editions, character by character the same. */
export interface Both {
  simplified: string;
  traditional: string;
}

/** Whatever the Traditional edition writes for a character of the text: 藉 for 借. */
function written({ simplified, traditional }: Both): Pair[] {
  const pairs = new Set<string>();
  if (simplified.length === traditional.length)
    for (let i = 0; i < simplified.length; i += 1)
      if (simplified[i] !== traditional[i]) pairs.add(`${traditional[i]}${simplified[i]}`);
  return [...pairs].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)).map((pair) => [...pair] as unknown as Pair);
}

/** From each character to all that it is linked with. */
function grouped(list: Pair[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [from, to] of list) if (from !== to) groups.set(from, (groups.get(from) ?? new Set()).add(to));
  return groups;
}

const reversed = (list: Pair[]) => list.map(([from, to]): Pair => [to, from]);

/**
 * For each character, what stands for it in the text. `simple` and `made` lead from Traditional to Simplified and back,
 * `variants` between forms of one script. A character that the text has itself stands for itself, and in the
 * Traditional text for what it is the Simplified form of.
 */
function targetsIn(present: Set<string>, both: Both, traditional: boolean) {
  const variantPairs = [...pairs(hongKong), ...pairs(taiwan)];
  const toStandard = new Map(variantPairs);
  const standard = (c: string) => toStandard.get(c) ?? c;
  const variants = grouped([...present].map((c): Pair => [standard(c), c]));
  const down = [...pairs(characters), ...extra, ...written(both)];
  const downFrom = (variant: string, to: string) => down.flatMap((p): Pair[] => (p[0] === to ? [[variant, p[1]]] : []));
  const lower = grouped([...down, ...variantPairs, ...variantPairs.flatMap(([from, to]) => downFrom(from, to))]);
  const upper = grouped(reversed(down));
  const all = new Set([...lower.keys(), ...upper.keys(), ...toStandard.keys(), ...toStandard.values()]);
  const inText = (set: Iterable<string> = []) => [...set].filter((c) => present.has(c));
  const targets = (c: string): string[] => {
    const simple = inText(lower.get(c));
    if (!traditional) return simple;
    const alike = inText([standard(c), ...(variants.get(standard(c)) ?? [])]);
    const forms = inText(upper.get(c));
    if (present.has(c)) return [...alike, ...forms];
    const kin = [...(lower.get(c) ?? [])].flatMap((k) => inText(upper.get(k)));
    return [alike, forms, kin, simple].find((list) => list.length > 0) ?? [];
  };
  return new Map([...all].map((c) => [c, [...new Set(targets(c))].filter((to) => to !== c)]));
}

/** For one of the two, as src/client/search/engine/script.ts reads it. Leads only to what stands in the text. */
export function makeScriptMap(edition: keyof Both, both: Both): string {
  const present = new Set(both[edition].normalize('NFKC'));
  return [...targetsIn(present, both, edition === 'traditional')]
    .filter(([, to]) => to.length > 0)
    .map(([from, to]) => [from, ...(present.has(from) ? [from] : []), ...to].join(''))
    .join(' ');
}
