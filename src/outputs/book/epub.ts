/** The book as EPUB 3.3: a file a chapter, a navigation document, one style sheet. https://www.w3.org/TR/epub-33/ */
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { coverOf } from './cover.ts';
import type { Front } from './front.ts';
import { type Markup, raw, x } from './markup.ts';
import { ncx } from './ncx.ts';
import { type Chapter, titleOf } from './pieces.ts';

const css = ['../../styles/type.css', 'book.css', 'lists.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

const document = (title: string, body: Markup) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${
    x`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="zh-CN" xml:lang="zh-CN"><head><title>${title}</title><link rel="stylesheet" type="text/css" href="book.css" /></head><body>${body}</body></html>`
      .markup
  }`;

/** Which chapter's file holds each id. */
function filesOf(chapters: Chapter[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, body } of chapters) {
    files.set(id, `${id}.xhtml`);
    for (const [, found] of body.markup.matchAll(/\sid="([^"]+)"/g)) files.set(found ?? '', `${id}.xhtml`);
  }
  return files;
}

/** `cover` is a PNG. */
export function makeEpub(chapters: Chapter[], front: Front, cover: Uint8Array): Uint8Array {
  const fileOf = filesOf(chapters);
  const linked = (markup: string) =>
    markup.replace(/href="#([^"]+)"/g, (_, id: string) => `href="${fileOf.get(id) ?? ''}#${id}"`);
  const nav = x`<nav epub:type="toc" role="doc-toc" id="toc"><h1>目录</h1><ol>${chapters.map(
    (c) =>
      x`<li><a href="${c.id}.xhtml">${titleOf(c)}</a>${c.parts.length > 0 && x`<ol>${c.parts.map((p) => x`<li><a href="${c.id}.xhtml#${p.id}">${p.title}</a></li>`)}</ol>`}</li>`,
  )}</ol></nav><nav epub:type="landmarks" hidden="hidden"><h2>导览</h2><ol><li><a epub:type="toc" href="nav.xhtml">目录</a></li><li><a epub:type="bodymatter" href="${chapters.find((c) => !c.role)?.id}.xhtml">正文</a></li></ol></nav>`;
  const names = ['title', ...chapters.map((c) => c.id)];
  const opf = `<?xml version="1.0" encoding="UTF-8"?>\n${
    x`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${front.identifier}</dc:identifier><dc:title>${front.title}</dc:title><dc:language>zh-CN</dc:language><dc:creator>${front.name}</dc:creator><dc:publisher>${front.publisher}</dc:publisher><dc:date>${front.day}</dc:date><dc:description>${front.description}</dc:description><dc:rights>${front.rights}</dc:rights>${front.address && x`<dc:source>${front.address}</dc:source>`}<meta property="dcterms:modified">${front.day}T00:00:00Z</meta><meta name="cover" content="cover" /><meta property="schema:accessMode">textual</meta><meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityFeature">tableOfContents</meta><meta property="schema:accessibilityFeature">readingOrder</meta><meta property="schema:accessibilityFeature">displayTransformability</meta><meta property="schema:accessibilityFeature">index</meta><meta property="schema:accessibilityHazard">none</meta><meta property="schema:accessibilitySummary">纯文字，有目录、标题层次和表头。</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav" /><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml" /><item id="css" href="book.css" media-type="text/css" /><item id="cover" href="cover.png" media-type="image/png" properties="cover-image" />${names.map((id) => x`<item id="c-${id}" href="${id}.xhtml" media-type="application/xhtml+xml" />`)}</manifest><spine toc="ncx"><itemref idref="c-title" /><itemref idref="nav" />${chapters.map((c) => x`<itemref idref="c-${c.id}" />`)}</spine></package>`
      .markup
  }`;
  const container =
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
  const text = (content: string) => strToU8(content);
  const files: Zippable = {
    // First and uncompressed, as the container format asks.
    mimetype: [text('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(container),
    'EPUB/package.opf': text(opf),
    'EPUB/toc.ncx': text(ncx(chapters, front)),
    'EPUB/nav.xhtml': text(document('目录', nav)),
    'EPUB/book.css': text(css),
    'EPUB/cover.png': [cover, { level: 0 }],
    'EPUB/title.xhtml': text(document(front.title, coverOf(front))),
    ...Object.fromEntries(
      chapters.map((c) => [
        `EPUB/${c.id}.xhtml`,
        text(
          document(
            c.title,
            x`<section id="${c.id}" role="doc-${c.role ?? 'chapter'}">${raw(linked(c.body.markup))}</section>`,
          ),
        ),
      ]),
    ),
  };
  // In local time, which is what a ZIP file holds: the same everywhere.
  return zipSync(files, { mtime: new Date(`${front.day}T12:00:00`) });
}
