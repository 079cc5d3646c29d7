/** The text of a PDF's page as it is drawn: pieces with their places. */
import { type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { withoutRadicals } from '../../../reader/text/radicals.ts';

/** A run of characters on one line, in points from the page's top left corner. */
export interface Piece {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  width: number;
  size: number;
}

export interface PagePieces {
  pieces: Piece[];
  /** Text that stands aslant or on its side: stamps, watermarks, vertical titles. */
  turned: Piece[];
  /** Pieces that lay upon the same text, as bold type and shadows are made. */
  doubled: number;
  width: number;
  height: number;
}

interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** A few degrees: scans are never straight. */
const straight = 0.09;

export async function piecesOf(page: PDFPageProxy): Promise<PagePieces> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const found: PagePieces = { pieces: [], turned: [], doubled: 0, width: viewport.width, height: viewport.height };
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, (item as Item).transform) as number[] as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const vertical = styles[item.fontName]?.vertical === true;
    const size = Math.hypot(c, d);
    const piece = { text: withoutRadicals(item.str).replaceAll('⸺', '——'), x, y, width: item.width, size };
    if (vertical || Math.abs(Math.atan2(b, a)) > straight) found.turned.push({ ...piece, width: size });
    else found.pieces.push(piece);
  }
  const once = withoutDoubles(found.pieces);
  return { ...found, pieces: once, doubled: found.pieces.length - once.length };
}

/** How far a shadow lies beside its character, in sizes of type. */
const shadow = 0.2;

/** Fake bold type is drawn twice, a hair apart; readers see it once. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    const near = same.some(
      (other) =>
        Math.abs(other.x - piece.x) <= shadow * piece.size && Math.abs(other.y - piece.y) <= shadow * piece.size,
    );
    if (near) return false;
    same.push(piece);
    seen.set(piece.text, same);
    return true;
  });
}
