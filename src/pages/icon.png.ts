/** The icon for phones: the same as favicon.svg, in pixels. */
import type { APIRoute } from 'astro';
import { drawIcon, iconPicture } from '../outputs/cards/draw.ts';
import { theIdentity } from '../reader/identity/identity.ts';

export const GET: APIRoute = async () => {
  const { name, seal } = theIdentity();
  return new Response(await iconPicture(await drawIcon([...seal][0] ?? '', name)));
};
