/** The XML of a zip file, within bounds: a small file may unfold into more than a machine holds. */
import { Unzip, UnzipInflate } from 'fflate';
import { ImportError } from '../text.ts';

/** What the text of a book of a thousand pages needs, many times over. */
const most = 80 * 1024 * 1024;
const mostFiles = 2000;

const tooMuch = () =>
  new ImportError('文件解开后太大，不像一份报告，可能是有意做坏的文件，所以没有读。请用 Word 打开，另存为新的 .docx。');

const piece = 64 * 1024;

/** @throws ImportError where it unfolds into too much. @throws where it is no zip. */
export function unzipXml(bytes: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let [total, count] = [0, 0];
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostFiles) throw tooMuch();
    if (!/\.(?:xml|rels)$/i.test(file.name) || file.name.includes('..')) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, data, final) => {
      if (error) throw error;
      total += data.length;
      if (total > most) throw tooMuch();
      parts.push(data.slice());
      if (final) files[file.name] = joined(parts);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // By pieces, so that what unfolds is counted before there is too much of it.
  for (let from = 0; from < bytes.length; from += piece)
    unzip.push(bytes.subarray(from, from + piece), from + piece >= bytes.length);
  return files;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
