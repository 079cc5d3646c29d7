/** Reads the folder of sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceData } from '../../domain/model.ts';
import { type Recognised, recognise } from './recognise.ts';

/** Every file of the folder but hidden ones, README.md and what import keeps there, known or not. */
export function readOriginals(folder: string, records: SourceData[]): Recognised {
  if (!existsSync(folder)) {
    const named = Boolean(process.env.ORIGINALS_DIR) && folder === process.env.ORIGINALS_DIR;
    const problem = {
      file: folder,
      line: 1,
      code: 'missing-originals',
      message: '没有 ORIGINALS_DIR 所说的文件夹。',
      advice: '请改正这个环境变量；不用原文时不要设它。',
    };
    return { texts: new Map(), files: [], problems: named ? [problem] : [], notices: named ? [] : [absent] };
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !entry.name.startsWith('.') &&
        entry.name !== 'README.md' &&
        !/\.import\.json$/.test(entry.name),
    )
    .map((entry) => entry.name)
    .sort();
  const files = names.map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) }));
  const found = recognise(files, records);
  return found.texts.size > 0 || found.problems.length > 0 ? found : { ...found, notices: [...found.notices, absent] };
}

const absent = '没有来源文件：网站不含原文，依据只列行号（见 originals/README.md）。';
