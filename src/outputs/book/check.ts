/** What must hold of the finished book: the EPUB passes EPUBCheck, the PDF has its fonts, outline, tags and links. */

import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { destinations } from './pdf.ts';

/** EPUBCheck's errors and warnings, a line each. */
export async function checkEpub(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages
    .filter((m) => ['fatal', 'error', 'warning'].includes(m.severity))
    .map((m) => `${m.id} ${m.location?.path ?? ''}:${m.location?.line ?? ''} ${m.message}`);
}

const has = (dict: PDFDict, name: string) => dict.has(PDFName.of(name));

/** What is wrong with a font, or undefined. */
function fontProblem(font: PDFDict): string | undefined {
  // The glyphs of a Type 3 font are procedures in the file itself; those of others are in a font file.
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const file = descriptor instanceof PDFDict && ['FontFile', 'FontFile2', 'FontFile3'].some((n) => has(descriptor, n));
  const composite = has(font, 'DescendantFonts');
  if (!file && !composite && !has(font, 'CharProcs')) return `font not embedded: ${font}`;
  return composite && !has(font, 'ToUnicode') ? `font without text: ${font}` : undefined;
}

/** The names of the places that the document's links lead to; undefined for a link to a page. */
function linkNames(document: PDFDocument): (string | undefined)[] {
  return document.getPages().flatMap((page) => {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    if (!(annotations instanceof PDFArray)) return [];
    return Array.from({ length: annotations.size() }, (_, i) => annotations.lookup(i, PDFDict))
      .map((annotation) => annotation.lookup(PDFName.of('Dest')))
      .filter((to) => to !== undefined)
      .map((to) => ('decodeText' in to ? (to as PDFName).decodeText() : undefined));
  });
}

/** Fonts that are not in the file, links that lead nowhere, and what a reader's tools need that is missing. */
export async function checkPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf);
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.lookup(PDFName.of('Type'))?.toString() === '/Font');
  const links = linkNames(document);
  const known = await destinations(pdf);
  return [
    ...(fonts.length === 0 ? ['no fonts'] : []),
    ...fonts.flatMap((font) => fontProblem(font as PDFDict) ?? []),
    ...['Outlines', 'StructTreeRoot', 'Lang']
      .filter((name) => !has(document.catalog, name))
      .map((name) => `no ${name}`),
    ...(links.length === 0 ? ['no links'] : []),
    ...(document.getAuthor() && document.getTitle() ? [] : ['no title or author']),
    ...links.filter((name) => name !== undefined && !known.has(name)).map((name) => `link to nowhere: ${name}`),
  ];
}
