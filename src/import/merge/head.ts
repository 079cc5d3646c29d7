/** The other fields of a front matter: what nobody touched follows the new run. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { changeYaml } from '../review/change-yaml.ts';
import { entryNode } from '../review/entry-node.ts';
import { differences } from './differences.ts';

type Fields = Record<string, unknown>;

/** Facts are merged one by one; whose text it is and whether it is a draft are not read in the source. */
const apart = new Set(['milestones', 'figures', 'draft', 'rights']);

/**
 * @param written the head as the last run wrote it; none in records of earlier programs, by which nothing is changed
 * @param now as the new run has it
 */
export function mergeHead(
  yaml: string,
  written: Fields | undefined,
  now: Fields,
): { yaml: string; conflicts: string[] } {
  if (!written) return { yaml, conflicts: [] };
  const own = parseDocument(yaml).toJS() as Fields;
  const news = [...new Set([...Object.keys(written), ...Object.keys(now)])].filter(
    (name) =>
      !apart.has(name) && !isDeepStrictEqual(written[name], now[name]) && !isDeepStrictEqual(own[name], now[name]),
  );
  const [untouched, touched] = [true, false].map((is) =>
    news.filter((name) => isDeepStrictEqual(own[name], written[name]) === is),
  ) as [string[], string[]];
  const merged = changeYaml(yaml, (document) => {
    for (const name of untouched)
      if (now[name] === undefined) document.delete(name);
      else document.set(name, entryNode(document, { [name]: now[name] }).get(name, true));
  });
  const told = (name: string) => differences({ [`${name} `]: own[name] }, { [`${name} `]: now[name] });
  return { yaml: merged, conflicts: touched.map((name) => `${told(name)}；照编者的，没有改。`) };
}
