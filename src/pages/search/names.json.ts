/** The names that search suggests, with their pinyin. */
import type { APIRoute } from 'astro';
import { archiveNames } from '../../outputs/names/archive-names.ts';
import { makeNameList } from '../../outputs/names/name-list.ts';
import { archive } from '../../reader/archive.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(makeNameList(archiveNames(archive))));
