/**
 * The book as PDF, set by a browser. It is set more than once: the first setting tells on which page everything stands,
 * the next has those numbers in the contents, the index and the references.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { coverOf } from './cover.ts';
import type { Front } from './front.ts';
import { raw, x } from './markup.ts';
import { numbered } from './numbered.ts';
import { type Chapter, titleOf } from './pieces.ts';

/** The site's rules for Chinese type, what book and EPUB share, and what is for paper only. */
const css = ['../../styles/type.css', 'book.css', 'lists.css', 'paper.css', 'paper-lists.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
/** Song type out of a package, so that the book is the same on every machine: outlines that a PDF can hold as fonts. */
const face = (weight: number, subset: string, range: string) =>
  `@font-face { font-family: Song; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-${weight}-normal.woff2`,
    ),
  ).toString('base64')}); }`;
const fonts = [400, 700]
  .flatMap((weight) => [face(weight, 'chinese-simplified', 'U+0-10FFFF'), face(weight, 'latin', 'U+0-FF')])
  .join('\n');
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A named page a chapter, so that each has its own running head. */
const pageRules = (chapters: Chapter[], { name }: Front) => `
@page { @bottom-center { content: counter(page); } }
@page cover { margin: 20mm; @bottom-center { content: none; } }
.cover { page: cover; }
${chapters
  .map(
    ({ id, title }) =>
      `.chapter-${id} { page: c-${id}; } @page c-${id} { @top-left { content: ${quoted(name)}; } @top-right { content: ${quoted(title)}; } }`,
  )
  .join('\n')}`;

/** The whole book as one page of HTML; `pageOf` gives a target's page once it is known. */
function bookHtml(chapters: Chapter[], front: Front, pageOf: Map<string, number>): string {
  const page = (id: string) => x`<span class="page">${pageOf.get(id) ?? '000'}</span>`;
  const line = (id: string, title: string) =>
    x`<div class="line"><a href="#${id}">${title}</a><span class="dots"></span>${page(id)}</div>`;
  // Many short titles stand in columns.
  const columns = ({ parts }: Chapter) => {
    const longest = Math.max(...parts.map((p) => p.title.length));
    return parts.length <= 8 || longest > 15 ? '' : longest > 5 ? 'short' : 'shortest';
  };
  const parts = (chapter: Chapter) =>
    chapter.parts.length > 0 &&
    x`<ul class="plain parts ${columns(chapter)}">${chapter.parts.map((p) => x`<li>${line(p.id, p.title)}</li>`)}</ul>`;
  const contents = x`<nav class="chapter chapter-contents"><h1>目录</h1><ul class="plain contents">${chapters.map(
    (c) => x`<li>${line(c.id, titleOf(c))}${parts(c)}</li>`,
  )}</ul></nav>`;
  const bodies = chapters.map(
    (c) => x`<section class="chapter chapter-${c.id}" id="${c.id}">${raw(numbered(c.body.markup, pageOf))}</section>`,
  );
  const all = [{ id: 'contents', title: '目录', parts: [], body: raw('') }, ...chapters];
  return `<!doctype html>${
    x`<html lang="zh-CN"><head><meta charset="utf-8" /><title>${front.title}</title><style>${raw(`${fonts}${css}${pageRules(all, front)}`)}</style></head><body>${coverOf(front)}${contents}${bodies}</body></html>`
      .markup
  }`;
}

/** On which page (from 1) each link target of a PDF stands: its named destinations (ISO 32000-1, 12.3.2.3). */
export async function destinations(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf);
  const pages = new Map(document.getPages().map((page, i) => [page.ref.toString(), i + 1]));
  const found = new Map<string, number>();
  const add = (name: string, value: unknown) => {
    const at = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value;
    const page = at instanceof PDFArray ? pages.get((at.get(0) as PDFRef).toString()) : undefined;
    if (page) found.set(name, page);
  };
  const old = document.catalog.lookup(PDFName.of('Dests'));
  if (old instanceof PDFDict) for (const [name] of old.entries()) add(name.decodeText(), old.lookup(name));
  const walk = (node: unknown) => {
    if (!(node instanceof PDFDict)) return;
    const names = node.lookup(PDFName.of('Names'));
    if (names instanceof PDFArray)
      for (let i = 0; i < names.size(); i += 2) {
        const name = names.lookup(i);
        if (name instanceof PDFString || name instanceof PDFHexString) add(name.decodeText(), names.lookup(i + 1));
      }
    const kids = node.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) for (let i = 0; i < kids.size(); i += 1) walk(kids.lookup(i));
  };
  const names = document.catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) walk(names.lookup(PDFName.of('Dests')));
  return found;
}

/** Says in the file whose book it is, and that a window shows its title: a browser writes its own name there. */
async function signed(pdf: Uint8Array, { name, title, description, day }: Front): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(name);
  document.setCreator(name);
  document.setSubject(description);
  document.setCreationDate(new Date(day));
  document.setModificationDate(new Date(day));
  return document.save();
}

/** Sets the book, and draws its cover as a PNG of 1600 × 2560 pixels. `executablePath` is a Chromium. */
export async function makePdf(
  chapters: Chapter[],
  front: Front,
  executablePath: string,
): Promise<{ pdf: Uint8Array; cover: Uint8Array }> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 1024 }, deviceScaleFactor: 2.5 });
    const set = async (pageOf: Map<string, number>) => {
      await page.setContent(bookHtml(chapters, front, pageOf));
      await page.evaluate(() => document.fonts.ready);
      return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
    };
    let pageOf = new Map<string, number>();
    let pdf = await set(pageOf);
    // The numbers themselves take room: until what they say is so.
    for (let times = 0; times < 5; times += 1) {
      const found = await destinations(pdf);
      if (found.size === pageOf.size && [...found].every(([id, at]) => pageOf.get(id) === at)) break;
      pageOf = found;
      pdf = await set(pageOf);
    }
    await page.setContent(bookHtml([], front, new Map()));
    await page.evaluate(() => document.fonts.ready);
    const cover = await sharp(await page.screenshot())
      .png({ palette: true, colours: 32 })
      .toBuffer();
    return { pdf: await signed(pdf, front), cover };
  } finally {
    await browser.close();
  }
}
