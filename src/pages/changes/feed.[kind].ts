/** Feeds of corrections. */
import type { APIRoute } from 'astro';
import { changesFeed } from '../../outputs/feeds/changes.ts';
import type { FeedKind } from '../../outputs/feeds/feed.ts';

export const getStaticPaths = () => ['xml', 'json'].map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => new Response(changesFeed(params.kind as FeedKind));
