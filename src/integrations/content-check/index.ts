/** Before anything is built: settings, content, and the sources at hand. A problem stops a build; a development server tells it. */
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../../domain/problem.ts';
import { theProofs } from '../../originals/check.ts';
import { historyNotice } from '../../reader/check/history.ts';
import { checkRead } from '../../reader/check/index.ts';
import { theContent } from '../../reader/once.ts';
import { siteNotice } from '../../reader/published.ts';
import { archiveRoot } from '../../settings.ts';
import { stopOn } from '../stop.ts';

const warnOfSite = () => {
  const notice = siteNotice();
  if (notice.length > 0) console.warn(notice.join('\n'));
};

export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = checkRead(archiveRoot(), theContent());
      if (command === 'dev') {
        if (problems.length > 0) console.error(formatProblems(problems));
        return;
      }
      stopOn(problems);
      // The proofs read what the content says, so they wait until it can be read.
      const proofs = theProofs();
      stopOn(proofs.problems);
      for (const notice of [...proofs.notices, ...historyNotice(archiveRoot())]) console.log(notice);
      warnOfSite();
    },
    // Once more when all is done: what was said at the beginning has scrolled away.
    'astro:build:done': warnOfSite,
  },
});
