/** What search reads of the Traditional edition: the same pages under the same names, and the names that it suggests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, unpack } from '../../../scripts/search/packed.ts';
import { address } from '../../domain/addresses/address.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Content } from '../../domain/model.ts';
import { archiveNames } from '../../search/archive-names.ts';
import type { SearchDocument } from '../../search/document.ts';
import { makeNameList } from '../../search/name-list.ts';
import type { NameList } from '../../search/names.ts';
import { type ScriptMap, simplified } from '../../search/simplify.ts';
import { units } from '../../search/units.ts';

type Convert = (text: string) => string;

/** What is compared, and where it stands. */
const compared = (text: string) => JSON.stringify(units(text).map(({ key, start, end }) => [key, start, end]));

/**
 * A document in Traditional characters. Search looks for Simplified text: where the map that search has does not bring
 * a text back to it exactly, the text goes with the document (`plain`).
 */
export function traditionalDocument(document: SearchDocument, convert: Convert, map: ScriptMap): SearchDocument {
  const both = (text: string) => {
    const made = convert(text);
    const back = compared(simplified(made, map)) === compared(text);
    return { made, ...(!back && { plain: text }) };
  };
  const { made: title, ...plain } = both(document.title);
  return {
    ...document,
    ...plain,
    traditional: true,
    title,
    url: address.traditional(document.url),
    meta: Object.fromEntries(Object.entries(document.meta).map(([key, text]) => [key, convert(text)])),
    blocks: document.blocks.map(({ text, id, label }) => {
      const { made, ...rest } = both(text);
      return { text: made, ...rest, id, label: convert(label) };
    }),
  };
}

/** Writes the documents of the index in `folder` once more, for the Traditional edition. */
export function traditionalTexts(folder: string, convert: Convert) {
  const from = join(folder, address.searchTexts);
  const map = JSON.parse(readFileSync(join(folder, address.searchIndex, 'script-map.json'), 'utf8')) as ScriptMap;
  for (const file of readdirSync(from)) {
    const document = JSON.parse(unpack(join(from, file)).toString('utf8')) as SearchDocument;
    const made = traditionalDocument(document, convert, map);
    pack(join(folder, address.traditional(address.searchTexts), file), JSON.stringify(made));
  }
}

/** The names that search suggests, in Traditional characters, with the readings of the Simplified names. */
export const traditionalNames = (content: Content, convert: Convert): NameList =>
  makeNameList(archiveNames(makeArchive(content)), convert);
