/** The names that search suggests in the Traditional edition. */
import { makeArchive } from '../../src/domain/archive.ts';
import type { Content } from '../../src/domain/model.ts';
import { archiveNames } from '../../src/search/names/archive-names.ts';
import { makeNameList } from '../../src/search/names/name-list.ts';
import type { NameList } from '../../src/search/names/names.ts';

/** In Traditional characters, with the readings of the Simplified names. */
export const traditionalNames = (content: Content, convert: (text: string) => string): NameList =>
  makeNameList(archiveNames(makeArchive(content)), convert);
