/** oEmbed of a milestone; a build writes them by src/integrations/records. */
import type { APIRoute } from 'astro';
import { milestoneFrame } from '../../../outputs/embed/oembed.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () =>
  (import.meta.env.DEV ? archive.milestones : []).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(milestoneFrame(archive.milestone(params.id ?? '')));
