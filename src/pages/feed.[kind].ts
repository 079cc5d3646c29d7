/** Feeds of new reports. */
import type { APIRoute } from 'astro';
import type { FeedKind } from '../feeds/feed.ts';
import { reportFeed } from '../feeds/index.ts';

export const getStaticPaths = () => ['xml', 'json'].map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => new Response(reportFeed(params.kind as FeedKind));
