/** A Word document: paragraphs, headings, lists, notes and tables; pictures are left out. */
import { strFromU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { ImportError, type ImportedText } from '../text.ts';
import { checkDepth } from './html/depth.ts';
import { type HtmlNode, htmlLines } from './html/lines.ts';
import { unzipXml } from './unzip.ts';

const broken = '文件打不开：可能没有下载完，或者不是 Word 文档。请用 Word 打开，另存为新的 .docx 再导入。';

/** @throws ImportError where it is no Word document, or unfolds into too much */
export async function readDocx(bytes: Uint8Array): Promise<Omit<ImportedText, 'name'>> {
  const files = unpacked(bytes);
  const main = files['word/document.xml'];
  if (!main)
    throw new ImportError(
      files['xl/workbook.xml'] ? '这是 Excel 表格，不是 Word 文档。请把表格复制到 Word 里，另存为 .docx。' : broken,
    );
  const xml = strFromU8(main);
  if (Object.values(files).some((file) => /<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(file.subarray(0, 4096)))))
    throw new ImportError(
      '文件里有 Word 不会写的声明，可能是有意做坏的，所以没有读。请用 Word 打开，另存为新的 .docx。',
    );
  const html = await toHtml(files);
  checkDepth(html);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const back of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) back.remove();
  const lines = htmlLines(document.body as unknown as HtmlNode);
  if (lines.length === 0)
    throw new ImportError(
      /<(?:pic:pic|v:imagedata)\b/.test(xml)
        ? '文档里只有图，没有文字：请先用识字（OCR）软件认出文字，校对以后再导入。'
        : '文档里没有文字。',
    );
  return { lines, doubts: doubtsOf(xml, files) };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipXml(bytes);
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(broken);
  }
}

/** Packed anew with what was counted, so that nothing else is unfolded. */
async function toHtml(files: Record<string, Uint8Array>): Promise<string> {
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch {
    throw new ImportError(broken);
  }
}

function doubtsOf(xml: string, files: Record<string, Uint8Array>): string[] {
  const doubts = [];
  if (/<w:(?:ins|del) /.test(xml))
    doubts.push('文档里有没有接受的修订：删去的没有收入，加上的收入了。请先在 Word 里接受或拒绝修订。');
  if (/<w:numPr>/.test(xml))
    doubts.push('文档里有自动编号（“一、”“1.”），Word 不把它写进文字里，所以没有收入。请对照原件补上。');
  if (/<(?:pic:pic|v:imagedata)\b/.test(xml)) doubts.push('文档里的图没有收入；图里的文字要另外录入。');
  if (Object.keys(files).some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)))
    doubts.push('页眉、页脚没有收入。');
  return doubts;
}
