/**
 * How a build grows with the archive: `npm run bench -- [reports…] [--cards] [--told]`. Makes an archive of each size (6, 100
 * and 1,000 where none is named), builds it anew, unchanged and after one edit, and prints tables for docs/scale.md.
 * What was measured stands in `.build/bench/scale-<reports>.json` besides, so that a later run adds to it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { makeArchive } from '../made/archive.ts';
import { build } from './build.ts';
import { sizesOf } from './sizes.ts';
import { growthTable, phaseTable, type Result } from './table.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Draws the cards too. */
    cards: { type: 'boolean', default: false },
    /** Prints what was measured before, and measures nothing. */
    told: { type: 'boolean', default: false },
  },
});
const sizes = (positionals.length > 0 ? positionals : ['6', '100', '1000']).map(Number);
const folder = '.build/bench';

/** An editor's change: a word more in the first milestone of a report. */
function edit(archive: string) {
  const reports = `${archive}/content/reports`;
  const file = `${reports}/${readdirSync(reports).sort()[0]}`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {4}text: ")/m, '$1补记：'));
}

function measure(reports: number): Result {
  const archive = `${folder}/archive-${reports}`;
  const out = `${folder}/site-${reports}`;
  makeArchive(archive, reports);
  rmSync(out, { recursive: true, force: true });
  const clean = build(archive, out, values.cards);
  const sizes = sizesOf(out);
  const unchanged = build(archive, out, values.cards);
  edit(archive);
  return { reports, sizes, builds: { clean, unchanged, edit: build(archive, out, values.cards) } };
}

mkdirSync(folder, { recursive: true });
const results = sizes.map((reports): Result => {
  const kept = `${folder}/scale-${reports}.json`;
  if (values.told && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const result = measure(reports);
  writeFileSync(kept, JSON.stringify(result));
  return result;
});
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}, ${values.cards ? 'with' : 'without'} cards\n`,
);
console.log(`${phaseTable(results)}\n\n${growthTable(results)}`);
