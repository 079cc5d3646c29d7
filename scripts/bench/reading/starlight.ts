/** The same text as a stock Starlight site: a title and Chinese as its language, nothing else changed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { theIdentity } from '../../../src/reader/identity/identity.ts';
import { cache } from './install.ts';
import { toMarkdown } from './markdown.ts';
import type { BenchPage } from './pages.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: '${theIdentity().name}', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds the site where Starlight is installed. Returns the folder of the built pages. */
export function buildStarlight(pages: BenchPage[]): string {
  for (const made of ['src', 'dist', '.astro']) rmSync(join(cache, made), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(cache, file)), { recursive: true });
    writeFileSync(join(cache, file), text);
  };
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  for (const { path, html } of pages) {
    const { title, body } = toMarkdown(html);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? title;
    const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`;
    write(`src/content/docs${path}index.md`, front + body);
  }
  const { status } = spawnSync(join(cache, 'node_modules/.bin/astro'), ['build', '--silent'], {
    cwd: cache,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('Starlight did not build');
  return join(cache, 'dist');
}
