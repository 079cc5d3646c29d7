/** The site checks: every problem of a built site at once. They run in each build, before anything is published. */
import type { Permalink } from '../../domain/addresses/permalinks.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { checkHosts } from './hosts.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkPromises } from './promises.ts';
import { readSite } from './read.ts';

/** `folder` holds a site built for `base`; `file` is named where a promise is broken. */
export async function checkSite(
  folder: string,
  base: string,
  permalinks: Permalink[],
  file: string,
): Promise<Problem[]> {
  const site = await readSite(folder, base);
  return [...checkLinks(site), ...checkIds(site), ...checkHosts(site), ...checkPromises(site, permalinks, file)].sort(
    compareProblems,
  );
}
