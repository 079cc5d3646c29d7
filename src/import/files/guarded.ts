/** The thread in which `guard.ts` has a file read. */
import { parentPort, workerData } from 'node:worker_threads';
import { ImportError, type ImportedText } from '../text.ts';
import type { Answer } from './guard.ts';
import type { Kind } from './kind.ts';

const { kind, bytes, encoding } = workerData as { kind: Kind; bytes: Uint8Array; encoding?: string };

/** Each library is loaded when a file needs it. */
async function read(): Promise<Omit<ImportedText, 'name'>> {
  if (kind === 'html') return (await import('./html/read.ts')).readHtml(bytes, encoding);
  if (kind === 'docx') return (await import('./docx.ts')).readDocx(bytes);
  return (await import('./pdf/read.ts')).readPdf(bytes);
}

function messageOf(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (error instanceof RangeError) return '文件里的层次太深，不像一份报告，可能是有意做坏的，所以没有读。';
  return '文件读不下去：可能是坏的，或没有下载完。请另存以后再导入。';
}

const answer: Answer = await read().then(
  (text) => ({ text }),
  (error: unknown) => ({ message: messageOf(error) }),
);
parentPort?.postMessage(answer);
