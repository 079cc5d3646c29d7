/** Cards drawn before are kept by what they say: only changed ones are drawn again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Card, drawCard } from './draw.ts';

const folder = 'node_modules/.cache/cards';
/** Changes whenever the drawing does, so that no old card is taken for a new one. */
const drawing = createHash('sha256')
  .update(readFileSync(join(process.cwd(), 'src/outputs/cards/draw.ts')))
  .digest('hex');

export async function cachedCard(card: Card, whole = false): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(drawing)
    .update(JSON.stringify([card.kicker, card.title, card.foot, card.name, card.seal]))
    .digest('hex');
  const file = join(folder, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await drawCard(card, whole);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, png);
  return png;
}
