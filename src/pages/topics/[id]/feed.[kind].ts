/** Feeds of a topic's new milestones. */
import type { APIRoute } from 'astro';
import type { FeedKind } from '../../../outputs/feeds/feed.ts';
import { topicFeed } from '../../../outputs/feeds/index.ts';
import { archive } from '../../../reader/archive.ts';

export const getStaticPaths = () =>
  archive.topics.flatMap(({ id }) => ['xml', 'json'].map((kind) => ({ params: { id, kind } })));

export const GET: APIRoute = ({ params }) =>
  new Response(topicFeed(archive.topic(params.id ?? ''), params.kind as FeedKind));
