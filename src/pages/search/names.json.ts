/** The names that search suggests, with their pinyin. */
import type { APIRoute } from 'astro';
import { archive } from '../../content.ts';
import { archiveNames } from '../../search/names/archive-names.ts';
import { makeNameList } from '../../search/names/name-list.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(makeNameList(archiveNames(archive))));
