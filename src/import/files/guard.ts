/** Reads what others' programs wrote in a thread of its own, which ends when it takes too long or too much memory. */
import { Worker } from 'node:worker_threads';
import { ImportError, type ImportedText } from '../text.ts';
import type { Kind } from './kind.ts';

export interface Bounds {
  milliseconds: number;
  /** Of the process, above what it held before. */
  bytes: number;
}

const usual: Bounds = { milliseconds: 120_000, bytes: 450 * 1024 * 1024 };

export type Answer = { text: Omit<ImportedText, 'name'> } | { message: string };

/** How often the thread's memory is looked at. */
const look = 50;

/** @throws ImportError with the reader's message, or where it went beyond its bounds */
export function guarded(
  kind: Kind,
  bytes: Uint8Array,
  encoding?: string,
  bounds = usual,
): Promise<Omit<ImportedText, 'name'>> {
  const before = process.memoryUsage.rss();
  const begun = Date.now();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./guarded.ts', import.meta.url), {
      workerData: { kind, bytes, encoding },
      resourceLimits: {
        maxOldGenerationSizeMb: bounds.bytes / 1024 / 1024,
        // The process keeps what a thread once held, so garbage is swept often.
        maxYoungGenerationSizeMb: 12,
        stackSizeMb: 4,
      },
    });
    const end = (message: string) => {
      clearInterval(watch);
      worker.removeAllListeners();
      worker.on('error', () => {});
      void worker.terminate();
      reject(new ImportError(message));
    };
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.bytes)
        end('文件解开后太大，电脑放不下，可能是有意做坏的文件，所以没有读完。');
      else if (Date.now() - begun > bounds.milliseconds)
        end('文件读了太久还没有读完，可能是坏的。请拆成几份，或另存以后再导入。');
    }, look);
    worker.on('message', (answer: Answer) => {
      clearInterval(watch);
      void worker.terminate();
      if ('text' in answer) resolve(answer.text);
      else reject(new ImportError(answer.message));
    });
    worker.on('error', (error) => end(broken(error)));
    worker.on('exit', () => end('文件读不下去：可能是坏的。请另存以后再导入。'));
  });
}

const broken = (error: unknown) =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? '文件解开后太大，电脑放不下，可能是有意做坏的文件，所以没有读完。'
    : '文件读不下去：可能是坏的。请另存以后再导入。';
