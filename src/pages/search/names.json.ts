/** The names that search suggests, with their pinyin. */
import type { APIRoute } from 'astro';
import { archive } from '../../reader/archive.ts';
import { archiveNames } from '../../search/archive-names.ts';
import { makeNameList } from '../../search/name-list.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(makeNameList(archiveNames(archive))));
