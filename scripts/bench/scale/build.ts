/** One build of an archive, with its phases. */
import { spawnSync } from 'node:child_process';
import type { Phases } from '../../../src/integrations/phases/phases.ts';

/** `archive` holds `content/`; the site goes to `out`, built again though nothing changed where it is forced. @throws where the build fails. */
export function build(archive: string, out: string, cards: boolean, forced = false): Phases {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ARCHIVE_DIR: archive,
      OUT_DIR: out,
      ORIGINALS_DIR: '',
      SITE: 'https://example.org',
      PHASES: '1',
      ...(!cards && { CARDS: 'off' }),
      ...(forced && { FORCE: '1' }),
    },
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const told = stdout.split('\n').findLast((line) => line.startsWith('{'));
  if (!told) throw new Error(`the build tells no phases: ${stdout}`);
  return JSON.parse(told);
}
