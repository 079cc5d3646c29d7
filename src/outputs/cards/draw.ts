/** Draws a card: a picture of 1200 × 630 pixels that says what a page holds, for wherever its link is shared. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { escaped } from '../escape.ts';

export interface Card extends Sign {
  /** The line above the title: a date, or what the page is. */
  kicker: string;
  title: string;
  /** The line below it: whose it is. */
  foot: string;
}

/** What every card bears. */
export interface Sign {
  /** The archive's, beside its seal. */
  name: string;
  /** Two to six characters. */
  seal: string;
}

/** The type has not every character of a card. */
export class MissingGlyphs extends Error {}

export const cardSize = { width: 1200, height: 630 };

const ink = { paper: '#faf7f1', text: '#1d1a16', soft: '#5f574c', zhu: '#a0261d' };

/** Song type, from a package: Chinese first, then Latin. Read once. */
const fonts: Font[] = ['chinese-simplified', 'latin'].map((subset) => ({
  name: 'Song',
  weight: 700,
  data: readFileSync(
    createRequire(`${process.cwd()}/package.json`).resolve(
      `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-700-normal.woff`,
    ),
  ),
}));

type Style = Record<string, string | number>;
const box = (style: Style, ...children: (object | string)[]) => ({
  type: 'div',
  props: {
    style: { display: 'flex', boxSizing: 'border-box', ...style },
    children: children.length === 1 ? children[0] : children,
  },
});

/** Columns of two characters, read from the right. */
const sealOf = (text: string) => {
  const columns = text.match(/..?/gu) ?? [];
  return box(
    { flexDirection: 'row-reverse', height: 92, padding: 8, borderRadius: 12, background: ink.zhu, color: ink.paper },
    ...columns.map((column) =>
      box(
        { flexDirection: 'column', justifyContent: 'center' },
        ...[...column].map((char) =>
          box({ width: 38, height: 38, fontSize: 32, alignItems: 'center', justifyContent: 'center' }, char),
        ),
      ),
    ),
  );
};

/** The icon of the site as SVG, 64 × 64: one character of the seal. */
export async function drawIcon(char: string, title: string): Promise<string> {
  const ground = { width: 64, height: 64, borderRadius: 9, background: ink.zhu, color: ink.paper, fontFamily: 'Song' };
  const tree = box({ ...ground, fontSize: 50, alignItems: 'center', justifyContent: 'center' }, char);
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], { width: 64, height: 64, fonts });
  return svg.replace('>', `><title>${escaped(title)}</title>`);
}

/** The icon in pixels, 512 × 512. */
export const iconPicture = (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  sharp(Buffer.from(svg), { density: 576 })
    .resize(512)
    .png({ palette: true })
    .toBuffer()
    .then((png) => new Uint8Array(png));

/** Long titles are set smaller, and cut where even that does not help. */
function fit(title: string): { text: string; size: number } {
  const chars = [...title];
  const size = chars.length <= 18 ? 84 : chars.length <= 36 ? 68 : 54;
  return { text: chars.length > 72 ? `${chars.slice(0, 71).join('')}…` : title, size };
}

/** The pieces between which a line may end: words, with the marks that follow them and the opening marks before. */
function words(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (/[“‘（《]$/.test(last) || !(isWordLike || /^[“‘（《]/.test(segment))))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  // Spaces at the end of a piece would be lost.
  return pieces.map((piece) => piece.replace(/ $/, '\u00a0'));
}

/** A PNG. If it must be `whole`, throws `MissingGlyphs` rather than draw a box in place of a character. */
export async function drawCard({ kicker, title, foot, name, seal }: Card, whole = false): Promise<Uint8Array> {
  const { text, size } = fit(title);
  const tree = box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      ...cardSize,
      padding: '64px 72px 56px',
      background: ink.paper,
      color: ink.text,
      borderTop: `14px solid ${ink.zhu}`,
      fontFamily: 'Song',
    },
    box(
      { flexDirection: 'column' },
      box({ fontSize: 40, color: ink.zhu, marginBottom: 20 }, kicker),
      box({ flexWrap: 'wrap', fontSize: size, lineHeight: 1.35 }, ...words(text).map((word) => box({}, word))),
    ),
    box(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      box({ fontSize: 34, color: ink.soft, maxWidth: 860 }, foot),
      box({ alignItems: 'center' }, box({ fontSize: 34, marginRight: 20 }, name), sealOf(seal)),
    ),
  );
  let missing = '';
  const loadAdditionalAsset = async (_: string, segment: string) => {
    missing += segment;
    return [];
  };
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...cardSize,
    fonts,
    loadAdditionalAsset,
  });
  if (whole && missing) throw new MissingGlyphs(missing);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer();
}
