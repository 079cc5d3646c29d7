/** Characters of a PDF whose fonts don't say what they are. */
import { ImportError, type Line } from '../../text.ts';

const unknown = /[\p{Co}\ufffd]|(?![\t\n])\p{Cc}/gu;

/** More than this share of unknown characters, and nothing of the text can be trusted. */
const tooMany = 0.3;

/** @throws ImportError where most characters are unknown */
export function markUnreadable(lines: Line[]): { lines: Line[]; doubts: string[] } {
  const text = lines.map((line) => line.text).join('');
  const count = text.match(unknown)?.length ?? 0;
  if (count > tooMany * text.replace(/\s/g, '').length)
    throw new ImportError(
      'PDF 的字体没有说明各是什么字，读出来全是乱码。请用识字（OCR）软件认出文字，或向报社要原来的文本。',
    );
  if (count === 0) return { lines, doubts: [] };
  const marked = lines.map((line) =>
    line.text.search(unknown) < 0 ? line : { ...line, doubt: '有读不出的字，请对照原件' },
  );
  return { lines: marked, doubts: [`有 ${count} 个字读不出来：PDF 的字体没有说明是什么字。请对照原件补上。`] };
}
