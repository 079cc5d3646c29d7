/** A file's bytes to its text: the one door through which a source comes in. */
import { ImportError, type ImportedText } from '../text.ts';
import { guarded } from './guard.ts';
import { kindOf } from './kind.ts';
import { readMd } from './md.ts';
import { safeName } from './name.ts';
import { readTxt } from './txt.ts';

export interface HowToRead {
  /** What an editor says the encoding is, of a text or a page. */
  encoding?: string;
}

/** Newspapers' pages with their pictures are far smaller. */
const mostBytes = 200 * 1024 * 1024;

/**
 * @param path only its last part counts; the name that comes out can't leave a folder
 * @throws ImportError with a message in Chinese, where the file can't be read or is not safe to read
 */
export async function readImport(path: string, bytes: Uint8Array, how: HowToRead = {}): Promise<ImportedText> {
  const name = safeName(path);
  if (bytes.length > mostBytes) throw new ImportError('文件超过 200 MB，不像一份报告。请只留下有报告的几页。');
  const kind = kindOf(name, bytes);
  const text =
    kind === 'txt'
      ? readTxt(bytes, how.encoding)
      : kind === 'md'
        ? readMd(bytes, how.encoding)
        : await guarded(kind, bytes, how.encoding);
  if (!text.lines.some((line) => line.text.trim() !== '')) throw new ImportError('文件里没有文字。');
  return { name, ...text };
}
