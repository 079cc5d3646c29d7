/** Cards drawn before are kept by what they say: only changed ones are drawn again. */
import { codeDigest } from '../kept/code.ts';
import { kept } from '../kept/kept.ts';
import { type Card, drawCard } from './draw.ts';

const drawing = codeDigest('src/outputs/cards/draw.ts');

/** `whole`: a card with a character that the type has not fails. @throws MissingGlyphs then. */
export const cachedCard = ({ kicker, title, foot, name, seal }: Card, whole = false, cache?: string) =>
  kept(
    'cards',
    [drawing, kicker, title, foot, name, seal, whole],
    () => drawCard({ kicker, title, foot, name, seal }, whole),
    cache,
  );
