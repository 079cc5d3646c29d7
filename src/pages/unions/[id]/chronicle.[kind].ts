/** A union's 大事记 as gazetteers print it, to download. */
import type { APIRoute } from 'astro';
import { type ChronicleKind, chronicled, chronicleKinds, unionChronicle } from '../../../outputs/gazetteer/index.ts';

export const getStaticPaths = () =>
  chronicled.flatMap(({ id }) => chronicleKinds.map((kind) => ({ params: { id, kind } })));

export const GET: APIRoute = async ({ params }) =>
  new Response((await unionChronicle(params.id ?? '', params.kind as ChronicleKind)) as BodyInit);
