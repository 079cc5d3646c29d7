/**
 * The site is built in a folder of its own beside the published one, and takes its place only when all else is done, so that
 * a build that fails or is killed changes nothing that readers see. It stands last among the integrations.
 */
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../../outputs/hosting/headers-file.ts';
import { addressOf, filesIn } from '../../outputs/site-files.ts';
import { writeSums } from '../../outputs/sums/sums.ts';
import { base } from '../../reader/identity/published.ts';
import { inputsAtStart, outFolder } from '../../settings.ts';
import { recordInputs } from './standing.ts';
import { clear, newFolder, recover, swap, workFolder } from './swap.ts';

/** The addresses of all pages, of both editions. */
const pagesIn = (folder: string) =>
  filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map(addressOf)
    .sort();

export function publish(): AstroIntegration {
  const out = resolve(outFolder());
  const made = workFolder(out);
  const started = performance.now();
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        for (const folder of new Set([out, join(dirname(made), basename(out))])) recover(folder);
        if (command !== 'build') return;
        process.on('exit', () => {
          for (const folder of new Set([made, newFolder(out)])) clear(folder);
        });
        const folder = pathToFileURL(`${made}/`);
        // What Astro keeps between builds stays in there too, so that two builds at once share nothing.
        const build = { client: new URL('client/', folder), server: new URL('server/', folder) };
        updateConfig({ outDir: folder, cacheDir: pathToFileURL(`${made}.cache/`), build });
      },
      'astro:build:done': ({ pages }) => {
        writeFileSync(join(made, '_headers'), headersFile(pagesIn(made), base()));
        writeSums(made);
        const inputs = inputsAtStart();
        if (inputs) recordInputs(inputs, made, out);
        swap(made, out);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`已生成 ${outFolder()}：${pages.length} 页，用时 ${seconds} 秒。`);
      },
    },
  };
}
