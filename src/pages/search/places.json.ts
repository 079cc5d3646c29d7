/** The reports as search leads to places in them by number. */
import type { APIRoute } from 'astro';
import { originals } from '../../originals/site.ts';
import { numberedReports } from '../../outputs/names/numbered-reports.ts';
import { archive, paragraphsOf } from '../../reader/archive.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(numberedReports(archive, paragraphsOf, (id) => originals.has(id))));
