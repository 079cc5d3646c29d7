/** Pictures of figures as files: SVG and PNG. */
import type { APIRoute } from 'astro';
import { address } from '../../domain/addresses/address.ts';
import { draw } from '../../outputs/pictures/frame.ts';
import { type Drawable, drawables } from '../../outputs/pictures/index.ts';
import { png } from '../../outputs/pictures/png.ts';
import { archive, comparisons } from '../../reader/archive.ts';
import { buildDay } from '../../settings.ts';
import { fullUrl, siteName } from '../../site.ts';

export const getStaticPaths = () =>
  drawables(archive, comparisons).flatMap((drawable) =>
    ['svg', 'png'].map((kind) => ({ params: { file: `${drawable.peers.id}.${kind}` }, props: drawable })),
  );

export const GET: APIRoute<Drawable> = async ({ params, props: { peers, on } }) => {
  const path = 'metric' in on ? address.metric(on.metric) : address.union(on.union);
  const svg = draw(archive, peers, { url: fullUrl(path), day: buildDay(), name: siteName, alone: true });
  return params.file?.endsWith('.png') ? new Response(Buffer.from(await png(svg))) : new Response(svg);
};
