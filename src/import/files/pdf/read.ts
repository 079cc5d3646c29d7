/** A PDF with a text layer: its lines in reading order, column by column, with their places. */
import type { ImportedText, Line } from '../../text.ts';
import { ImportError } from '../../text.ts';
import { markHeads } from './heads.ts';
import { linesOfRegion } from './lines.ts';
import { openPdf } from './open.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { pageRegions } from './regions.ts';
import { markUnreadable } from './unreadable.ts';

const mostPages = 1000;

/** @throws ImportError where it has no text */
export async function readPdf(bytes: Uint8Array): Promise<Omit<ImportedText, 'name'>> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > mostPages)
    throw new ImportError(`PDF 有 ${pdf.numPages} 页，不像一份报告。请只留下有报告的几页。`);
  const pages: Line[][] = [];
  const empty: number[] = [];
  const turned: number[] = [];
  let doubled = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(() => undefined);
    const found = (await page) && (await piecesOf(page as NonNullable<typeof page>).catch(() => undefined));
    page?.cleanup();
    const lines = found ? pageRegions(found.pieces).flatMap(linesOfRegion) : [];
    if (found?.turned.length) turned.push(number);
    if (lines.length + (found?.turned.length ?? 0) === 0) empty.push(number);
    doubled += found?.doubled ?? 0;
    pages.push(
      [...lines, ...(found?.turned ?? []).map(turnedLine)].map((line) =>
        line.text === '' ? line : { ...line, page: number },
      ),
    );
  }
  await pdf.loadingTask.destroy();
  if (empty.length === pages.length)
    throw new ImportError(
      'PDF 里没有文字：这是扫描或拍下的图。请先用识字（OCR）软件认出文字，校对以后存为 .txt 或 .docx 再导入。',
    );
  const { lines, doubts } = markUnreadable(markHeads(pages).flat());
  if (empty.length > 0) doubts.push(`第 ${empty.join('、')} 页没有文字，可能是图：图里的文字要另外录入。`);
  if (turned.length > 0) doubts.push(`第 ${turned.join('、')} 页有竖排或斜放的字，放在这一页的末尾，次序可能不对。`);
  if (doubled > 0) doubts.push(`有 ${doubled} 处字叠印了两次（加粗或阴影），只收了一次。`);
  return { lines, doubts };
}

const turnedLine = ({ text, x, y, size }: Piece): Line => ({
  text,
  x: Math.round(x),
  y: Math.round(y),
  size: Math.round(size * 10) / 10,
  doubt: '竖排或斜放的字：可能是竖题，也可能是水印',
});
