/**
 * Small files for machines, a few for each milestone and figure: two thirds of all files. Written here, in a loop, they cost a
 * tenth of what they would as endpoints of Astro, which answer for them in development.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { citationFiles } from '../../outputs/citation/files.ts';
import { milestoneFrames } from '../../outputs/embed/oembed.ts';

function write(folder: string, files: Iterable<[path: string, text: string]>) {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const to = join(folder, path);
    const within = dirname(to);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(to, text);
  }
}

export const records = (): AstroIntegration => ({
  name: 'records',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const files of [citationFiles(), milestoneFrames()]) write(fileURLToPath(dir), files);
    },
  },
});
