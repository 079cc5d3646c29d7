/** The contents as EPUB 2 has them, for readers on old devices that do not know the navigation document: toc.ncx. */
import type { Front } from './front.ts';
import { type Markup, x } from './markup.ts';
import { type Chapter, titleOf } from './pieces.ts';

/** Two levels, as in the navigation document; each point has its place in the order of the whole. */
export function ncx(chapters: Chapter[], front: Front): string {
  let order = 0;
  const point = (id: string, title: string, to: string, within: () => Markup[] = () => []): Markup => {
    order += 1;
    const start = x`<navPoint id="n-${id}" playOrder="${order}"><navLabel><text>${title}</text></navLabel><content src="${to}" />`;
    return x`${start}${within()}</navPoint>`;
  };
  const points = chapters.map((c) =>
    point(c.id, titleOf(c), `${c.id}.xhtml`, () =>
      c.parts.map((p) => point(`${c.id}--${p.id}`, p.title, `${c.id}.xhtml#${p.id}`)),
    ),
  );
  const depth = chapters.some(({ parts }) => parts.length > 0) ? 2 : 1;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    x`<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="zh-CN"><head><meta name="dtb:uid" content="${front.identifier}" /><meta name="dtb:depth" content="${depth}" /><meta name="dtb:totalPageCount" content="0" /><meta name="dtb:maxPageNumber" content="0" /></head><docTitle><text>${front.title}</text></docTitle><navMap>${points}</navMap></ncx>`
      .markup
  }`;
}
