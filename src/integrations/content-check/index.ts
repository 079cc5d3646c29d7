/** Before anything is built: settings, content, and the sources at hand. A problem stops a build; a development server tells it. */
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../domain/problem.ts';
import { theProofs } from '../../originals/check.ts';
import { checkCounted } from '../../originals/files/count.ts';
import { historyNotice } from '../../reader/check/history.ts';
import { behindNotice } from '../../reader/history/record.ts';
import { siteNotice } from '../../reader/identity/published.ts';
import { theContent } from '../../reader/once.ts';
import { archiveRoot, originalsFolder } from '../../settings.ts';
import { stopOn } from '../stop.ts';

export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = checkCounted(archiveRoot(), theContent(), originalsFolder());
      if (command === 'dev') {
        if (problems.length > 0) console.error(formatProblems(problems));
        return;
      }
      stopOn(problems);
      // The proofs read what the content says, so they wait until it can be read.
      const proofs = theProofs();
      stopOn(proofs.problems);
      const behind = behindNotice(archiveRoot(), theContent());
      for (const notice of [...proofs.notices, ...historyNotice(archiveRoot()), ...behind]) console.log(notice);
    },
    // The notice comes at the end of the build: one at the beginning would scroll away.
    'astro:build:done': () => {
      const notice = siteNotice();
      if (notice.length > 0) console.warn(notice.join('\n'));
    },
  },
});
