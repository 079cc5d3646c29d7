/** The rules that filter timelines without script. */
import type { APIRoute } from 'astro';
import { archive } from '../reader/archive.ts';
import { filterRules } from '../domain/archive/filters.ts';

export const GET: APIRoute = () => new Response(filterRules(archive), { headers: { 'content-type': 'text/css' } });
