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

/** Fonts that are not in the file, links that lead nowhere, and what a reader's tools need that is missing. */
export async function checkPdf(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf);
  const problems: string[] = [];
  let fonts = 0;
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(PDFName.of('Type'))?.toString() !== '/Font') continue;
    fonts += 1;
    // The glyphs of a Type 3 font are procedures in the file itself; those of others are in a font file.
    const descriptor = object.lookup(PDFName.of('FontDescriptor'));
    const glyphs = ['FontFile', 'FontFile2', 'FontFile3'].some(
      (name) => descriptor instanceof PDFDict && descriptor.has(PDFName.of(name)),
    );
    const composite = object.has(PDFName.of('DescendantFonts'));
    if (!glyphs && !composite && !object.has(PDFName.of('CharProcs'))) problems.push(`font not embedded: ${object}`);
    if (composite && !object.has(PDFName.of('ToUnicode'))) problems.push(`font without text: ${object}`);
  }
  if (fonts === 0) problems.push('no fonts');
  for (const name of ['Outlines', 'StructTreeRoot', 'Lang'])
    if (!document.catalog.has(PDFName.of(name))) problems.push(`no ${name}`);
  const known = await destinations(pdf);
  let links = 0;
  for (const page of document.getPages()) {
    const annotations = page.node.lookup(PDFName.of('Annots'));
    for (let i = 0; annotations instanceof PDFArray && i < annotations.size(); i += 1) {
      const annotation = annotations.lookup(i, PDFDict);
      const to = annotation.lookup(PDFName.of('Dest'));
      if (!to) continue;
      links += 1;
      const name =
        to instanceof PDFName ? to.decodeText() : 'decodeText' in to ? (to as PDFName).decodeText() : undefined;
      if (name !== undefined && !known.has(name)) problems.push(`link to nowhere: ${name}`);
    }
  }
  if (links === 0) problems.push('no links');
  return problems;
}
