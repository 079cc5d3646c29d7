/** Feeds of new reports. */
import type { APIRoute } from 'astro';
import type { FeedKind } from '../outputs/feeds/feed.ts';
import { reportFeed } from '../outputs/feeds/index.ts';

export const getStaticPaths = () => ['xml', 'json'].map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => new Response(reportFeed(params.kind as FeedKind));
