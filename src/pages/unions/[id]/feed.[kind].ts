/** Feeds of a union's new milestones. */
import type { APIRoute } from 'astro';
import { archive } from '../../../reader/archive.ts';
import type { FeedKind } from '../../../outputs/feeds/feed.ts';
import { unionFeed } from '../../../outputs/feeds/index.ts';

export const getStaticPaths = () =>
  archive.unions.flatMap(({ id }) => ['xml', 'json'].map((kind) => ({ params: { id, kind } })));

export const GET: APIRoute = ({ params }) =>
  new Response(unionFeed(archive.union(params.id ?? ''), params.kind as FeedKind));
