/** Which inputs the site that stands was built of, so that the same need not be built again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkSums, sumsFile } from '../../outputs/sums/sums.ts';

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Not within the site, whose bytes say nothing of how it was built. */
const recordOf = (out: string, cache: string) => join(cache, 'built', digest(resolve(out)));

/** The inputs, with the site that they made: what another process put in its place since is not taken for it. */
const line = (inputs: string, site: string) => `${inputs} ${digest(readFileSync(join(site, sumsFile)))}\n`;

/** Notes that `site`, which has its sums, was built of these inputs (`inputsDigest`) and will stand at `out`. */
export function recordInputs(inputs: string, site: string, out: string, cache = 'node_modules/.cache'): void {
  const record = recordOf(out, cache);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, line(inputs, site));
}

/** Whether the site at `out` was built of these inputs, and every byte of it is as it was built. */
export function stands(inputs: string, out: string, cache = 'node_modules/.cache'): boolean {
  const record = recordOf(out, cache);
  if (!existsSync(record) || !existsSync(join(out, sumsFile))) return false;
  return readFileSync(record, 'utf8') === line(inputs, out) && checkSums(out).problems.length === 0;
}
