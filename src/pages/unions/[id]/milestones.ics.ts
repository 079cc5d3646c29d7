/** A union's milestones as a calendar. */
import type { APIRoute } from 'astro';
import { unionCalendar } from '../../../outputs/feeds/index.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () => archive.unions.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(unionCalendar(archive.union(params.id ?? '')));
