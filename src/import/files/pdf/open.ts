/** Opens a PDF. Fonts of Chinese newspapers need the tables of characters that come with pdf.js. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportError } from '../../text.ts';

const library = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))));

/** @throws ImportError where it is locked or broken */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${join(library, 'cmaps')}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new ImportError('PDF 加了密码，打不开。请用阅读软件输入密码，另存为没有密码的 PDF。');
    throw new ImportError('PDF 打不开：可能没有下载完，或者坏了。请重新下载，或用阅读软件打开，打印成新的 PDF。');
  }
}
