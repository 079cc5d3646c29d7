/** oEmbed of a milestone. */
import type { APIRoute } from 'astro';
import { archive } from '../../../reader/archive.ts';
import { milestoneFrame } from '../../../outputs/embed/oembed.ts';

export const getStaticPaths = () => archive.milestones.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(milestoneFrame(archive.milestone(params.id ?? '')));
