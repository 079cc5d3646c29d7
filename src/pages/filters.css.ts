/** The rules that filter timelines without script. */
import type { APIRoute } from 'astro';
import { filterRules } from '../domain/archive/filters.ts';
import { archive } from '../reader/archive.ts';

export const GET: APIRoute = () => new Response(filterRules(archive), { headers: { 'content-type': 'text/css' } });
