/** The pictures of shared links in Traditional characters. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address } from '../../domain/addresses/address.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Content } from '../../domain/model.ts';
import { cachedCard } from '../../outputs/cards/cache.ts';
import { type Card, MissingGlyphs } from '../../outputs/cards/draw.ts';
import { cardKinds, cardsOf } from '../../outputs/cards/index.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import type { Convert } from './conversion/convert.ts';

const traditionalCard = ({ kicker, title, foot, name, seal }: Card, convert: Convert): Card => ({
  kicker: convert(kicker),
  title: convert(title),
  foot: convert(foot),
  name: convert(name),
  seal: convert(seal),
});

/**
 * Draws the twin of every card in `folder`, and returns the addresses of those that have one: the type has not every
 * Traditional character, and a card with a hole in it is worse than the Simplified one.
 */
export async function traditionalCards(folder: string, content: Content, convert: Convert): Promise<string[]> {
  const cards = cardsOf(makeArchive(content), theIdentity());
  const drawn: string[] = [];
  for (const kind of cardKinds)
    for (const [id, card] of cards[kind]()) {
      const path = address.card(kind, id);
      if (!existsSync(join(folder, path))) continue;
      try {
        const png = await cachedCard(traditionalCard(card, convert), true);
        const to = join(folder, address.traditional(path));
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, png);
        drawn.push(path);
      } catch (error) {
        if (!(error instanceof MissingGlyphs)) throw error;
      }
    }
  return drawn;
}
