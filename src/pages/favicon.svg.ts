/** The icon of the site: the first character of its seal. */
import type { APIRoute } from 'astro';
import { drawIcon } from '../outputs/cards/draw.ts';
import { theIdentity } from '../reader/identity/identity.ts';

export const GET: APIRoute = async () => {
  const { name, seal } = theIdentity();
  return new Response(await drawIcon([...seal][0] ?? '', name));
};
