/** The names that search suggests in the Traditional edition. */

import type { NameList } from '../../client/search/names/names.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Content } from '../../domain/model.ts';
import { archiveNames } from '../../outputs/names/archive-names.ts';
import { makeNameList } from '../../outputs/names/name-list.ts';

/** In Traditional characters, with the readings of the Simplified names. */
export const traditionalNames = (content: Content, convert: (text: string) => string): NameList =>
  makeNameList(archiveNames(makeArchive(content)), convert);
