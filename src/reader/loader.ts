/** Hands the reports' bodies to Astro, which makes components of them. All else is read from `theContent` itself. */
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../domain/problem.ts';
import { archiveRoot } from '../settings.ts';
import { checkRead } from './check/index.ts';
import { forget, theContent } from './once.ts';

function fill({ store, generateDigest }: LoaderContext) {
  const { content, bodies } = theContent();
  // Pages follow the whole content, so an entry is another one as soon as anything of it changed.
  const digest = generateDigest(JSON.stringify([content, ...bodies.values()]));
  store.clear();
  for (const [id, { file, text }] of bodies)
    store.set({
      id,
      data: {},
      body: text,
      filePath: relative('.', join(archiveRoot(), file)),
      digest,
      deferredRender: true,
    });
}

/** The loader of the collection `reports`. While a development server runs, it follows changes and tells problems. */
export const bodyLoader = (): Loader => ({
  name: 'bodies',
  load: async (context) => {
    fill(context);
    const { watcher, logger } = context;
    if (!watcher) return;
    const folder = join(archiveRoot(), 'content');
    watcher.add(folder);
    const refill = () => {
      forget();
      const problems = checkRead(archiveRoot(), theContent());
      if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
      else fill(context);
    };
    // An editor's program may write a file in several steps.
    let soon: NodeJS.Timeout | undefined;
    watcher.on('all', (_, path) => {
      if (relative(folder, path).startsWith('..')) return;
      clearTimeout(soon);
      soon = setTimeout(refill, 50);
    });
  },
});
