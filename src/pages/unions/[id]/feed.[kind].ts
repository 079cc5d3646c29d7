/** Feeds of a union's new reports and milestones. */
import type { APIRoute } from 'astro';
import type { FeedKind } from '../../../outputs/feeds/feed.ts';
import { unionFeed } from '../../../outputs/feeds/index.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () =>
  archive.unions.flatMap(({ id }) => ['xml', 'json'].map((kind) => ({ params: { id, kind } })));

export const GET: APIRoute = ({ params }) =>
  new Response(unionFeed(archive.union(params.id ?? ''), params.kind as FeedKind));
