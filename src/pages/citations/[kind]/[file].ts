/** How to cite one report, milestone or figure, as files for reference managers; a build writes them by src/integrations/records. */
import type { APIRoute } from 'astro';
import type { CslItem } from '../../../domain/citation.ts';
import { cited, citeFormats } from '../../../outputs/citation/files.ts';

export const getStaticPaths = () =>
  Object.entries(import.meta.env.DEV ? cited : {}).flatMap(([kind, items]) =>
    items().flatMap((item) =>
      citeFormats.map(({ format, write }) => ({
        params: { kind, file: `${item.id}.${format}` },
        props: { item, write },
      })),
    ),
  );

interface Props {
  item: CslItem;
  write: (items: CslItem[]) => string;
}

export const GET: APIRoute<Props> = ({ props: { item, write } }) => new Response(write([item]));
