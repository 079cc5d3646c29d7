/** Times whole builds of the archive as it stands: `npx node scripts/bench/build.ts [runs]`. Prints seconds: least, median, most. */
import { spawnSync } from 'node:child_process';

const runs = Number(process.argv[2] ?? 5);
const env = { ...process.env, OUT_DIR: '.build/bench' };

const seconds = Array.from({ length: runs + 1 }, () => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
})
  // The first run warms caches and is not counted.
  .slice(1)
  .sort((a, b) => a - b);

const at = (share: number) => (seconds[Math.round(share * (seconds.length - 1))] ?? 0).toFixed(2);
console.log(`build: ${at(0)} / ${at(0.5)} / ${at(1)} s (least / median / most of ${runs})`);
