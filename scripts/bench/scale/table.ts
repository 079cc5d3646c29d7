/** Results as tables in Markdown. */
import type { Phases } from '../../../src/integrations/phases/phases.ts';
import type { Sizes } from './sizes.ts';

export interface Result {
  reports: number;
  builds: Record<'clean' | 'unchanged' | 'edit', Phases>;
  sizes: Sizes;
}

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const phases: [name: string, phase: string][] = [
  ['content check', 'content-check'],
  ['bundle', 'bundle'],
  ['pages', 'pages'],
  ['records', 'records'],
  ['Traditional edition', 'traditional'],
  ['search index', 'search'],
  ['lists of what is kept on phones', 'offline'],
  ['site check', 'site-check'],
  ['publishing', 'publish'],
  ['**whole build**', 'whole'],
];

/** Seconds of the processors and, in brackets, by the clock. */
const spent = (build: Phases, phase: string) => {
  const { cpu = 0, seconds = 0 } = build.phases[phase] ?? {};
  return `${cpu.toFixed(1)} (${seconds.toFixed(1)})`;
};

/** Phases as rows, sizes of archives as columns. */
export const phaseTable = (results: Result[]): string =>
  table(
    ['', ...results.map(({ reports }) => `${reports} reports`)],
    [
      ...phases.map(([name, phase]) => [name, ...results.map(({ builds }) => spent(builds.clean, phase))]),
      ['unchanged build', ...results.map(({ builds }) => spent(builds.unchanged, 'whole'))],
      ['build after one edit', ...results.map(({ builds }) => spent(builds.edit, 'whole'))],
      ['most memory, GB', ...results.map(({ builds }) => builds.clean.memory.toFixed(2))],
      ['pages of both editions', ...results.map(({ sizes }) => sizes.pages)],
      ['files', ...results.map(({ sizes }) => sizes.files)],
      ['output, MB', ...results.map(({ sizes }) => (sizes.bytes / 1e6).toFixed(0))],
    ],
  );

/** The heaviest file of each kind in KB, and KB gzip in brackets: kinds that grow from the first archive to the last, the fastest first. */
export function growthTable(results: Result[]): string {
  const [first, last] = [results[0], results.at(-1)];
  const size = (kind: string, of: Result | undefined) => of?.sizes.kinds[kind]?.bytes ?? 0;
  const growing = Object.keys(last?.sizes.kinds ?? {})
    .filter((kind) => size(kind, last) > 1.5 * size(kind, first))
    .sort((a, b) => size(b, last) - size(a, last));
  const cell = (kind: string, { sizes }: Result) => {
    const { bytes = 0, gzip = 0 } = sizes.kinds[kind] ?? {};
    return bytes === 0 ? '–' : `${(bytes / 1024).toFixed(0)} (${(gzip / 1024).toFixed(0)})`;
  };
  return table(
    ['the heaviest', ...results.map(({ reports }) => `${reports} reports`)],
    growing.map((kind) => [`\`${kind}\``, ...results.map((result) => cell(kind, result))]),
  );
}
