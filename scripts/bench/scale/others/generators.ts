/** Other generators of sites: what each needs beside the pages, and how it is run. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Generator {
  name: string;
  /** Where pages go, and what their front matter has besides the title. */
  pages: string;
  front: string;
  /** Texts of files, by path. */
  files: Record<string, string>;
  command: string[];
}

const page = (title: string, body: string) =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">首页</a></header><main><h1>${title}</h1>${body}</main></body></html>\n`;

/** `bin` is the folder of commands of npm. */
export const generators = (bin: string): Generator[] => [
  {
    name: 'Hugo',
    pages: 'content',
    front: '',
    files: {
      'hugo.toml':
        'title = "pages"\nbaseURL = "https://example.org/"\nlanguageCode = "zh-CN"\ndisableKinds = ["taxonomy", "term", "section", "RSS"]\n',
      'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
      'layouts/index.html': page('{{ .Site.Title }}', '{{ len .Site.RegularPages }}'),
    },
    command: ['hugo', '--quiet'],
  },
  {
    name: 'Eleventy',
    pages: 'content',
    front: 'layout: page.njk\n',
    files: { 'content/_includes/page.njk': page('{{ title }}', '{{ content | safe }}') },
    command: [`${bin}/eleventy`, '--quiet', '--input=content', '--output=dist'],
  },
  {
    name: 'Starlight',
    pages: 'src/content/docs',
    front: '',
    files: {
      // Astro bundles the packages that it finds here.
      'package.json': readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { site: 'https://example.org', integrations: [starlight({ title: 'pages', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })] };\n",
      'src/content.config.ts':
        "import { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nimport { defineCollection } from 'astro:content';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    command: [`${bin}/astro`, 'build', '--silent'],
  },
];

/** Whether a command is there at all. */
export const isThere = (command: string): boolean =>
  spawnSync(command, ['--help'], { stdio: 'ignore' }).error === undefined;
