/** A union's milestones as a calendar. */
import type { APIRoute } from 'astro';
import { archive } from '../../../reader/archive.ts';
import { unionCalendar } from '../../../outputs/feeds/index.ts';

export const getStaticPaths = () => archive.unions.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(unionCalendar(archive.union(params.id ?? '')));
