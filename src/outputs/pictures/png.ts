/** A picture as a PNG. Its type is that of a package of the project, so that it looks alike wherever the site is built. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { codeDigest } from '../kept/code.ts';
import { kept, writeWhole } from '../kept/kept.ts';

const folder = 'node_modules/.cache/pictures';
const systemFonts = '/usr/share/fonts';

/** Tells fontconfig, by which SVG finds its type, where the package keeps it. It must be told before the first drawing. */
function useOwnType() {
  const file = createRequire(`${process.cwd()}/package.json`).resolve(
    '@fontsource/noto-serif-sc/files/noto-serif-sc-latin-400-normal.woff',
  );
  mkdirSync(folder, { recursive: true });
  const config = resolve(join(folder, 'fonts.conf'));
  writeWhole(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(file)}</dir><dir>${systemFonts}</dir><cachedir>${resolve(folder)}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = config;
}

/** The type that the system has for what the package lacks: its files, as they are now. */
const systemType = () =>
  existsSync(systemFonts)
    ? readdirSync(systemFonts, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [parentPath, name, statSync(join(parentPath, name)).size])
    : [];

let made: unknown[] | undefined;

/** `svg` with a width and a height of its own. */
export function png(svg: string): Promise<Uint8Array> {
  made ??= [codeDigest('src/outputs/pictures/png.ts'), systemType()];
  return kept('pictures', [...made, svg], async () => {
    useOwnType();
    const { default: sharp } = await import('sharp');
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
  });
}
