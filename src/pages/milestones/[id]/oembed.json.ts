/** oEmbed of a milestone. */
import type { APIRoute } from 'astro';
import { milestoneFrame } from '../../../outputs/embed/oembed.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () => archive.milestones.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(milestoneFrame(archive.milestone(params.id ?? '')));
