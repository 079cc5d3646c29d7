/** Builds the site (`npm run build`), unless the one that stands was made of the very same; `FORCE=1` builds it anyway. */
import { spawnSync } from 'node:child_process';
import { told } from '../src/integrations/phases/phases.ts';
import { inputsDigest } from '../src/integrations/publish/inputs.ts';
import { stands } from '../src/integrations/publish/standing.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { outFolder, tellsPhases } from '../src/settings.ts';

stopOnSettings();
// Taken before anything is read: what changes while the site is built is built the next time.
const inputs = inputsDigest();
if (process.env.FORCE !== '1' && stands(inputs, outFolder())) {
  console.log(`没有变化：${outFolder()} 就是用现在的内容、程序和设置生成的，逐个文件核对过（FORCE=1 照样重新生成）。`);
  if (tellsPhases()) console.log(JSON.stringify(told()));
  process.exit();
}
const { status } = spawnSync(
  process.execPath,
  ['--env-file=scripts/astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  { stdio: 'inherit', env: { ...process.env, BUILD_INPUTS: inputs } },
);
process.exit(status ?? 1);
