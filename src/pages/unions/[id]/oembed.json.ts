/** oEmbed of a union. */
import type { APIRoute } from 'astro';
import { unionFrame } from '../../../outputs/embed/oembed.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () => archive.unions.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(unionFrame(archive.union(params.id ?? '')));
