/** The pictures of reports, milestones and unions. */
import type { APIRoute } from 'astro';
import { cachedCard } from '../../../outputs/cards/cache.ts';
import type { Card } from '../../../outputs/cards/draw.ts';
import { cardKinds, cardsOf, drawn } from '../../../outputs/cards/index.ts';
import { archive } from '../../../reader/archive.ts';
import { theIdentity } from '../../../reader/identity/identity.ts';

export const getStaticPaths = () =>
  drawn
    ? cardKinds.flatMap((kind) =>
        cardsOf(archive, theIdentity())
          [kind]()
          .map(([id, card]) => ({ params: { kind, id }, props: { card } })),
      )
    : [];

export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await cachedCard(props.card as Card)), { headers: { 'content-type': 'image/png' } });
