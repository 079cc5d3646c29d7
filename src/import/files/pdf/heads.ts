/** What pages repeat at their heads and feet: running titles, page numbers. */
import type { Line } from '../../text.ts';

/** How many lines at either end of a page are looked at. */
const near = 2;
/** Pages on which a line must stand to be a running one. */
const fewest = 2;
const share = 0.4;

/** Numbers change from page to page. */
const likeness = (text: string) => text.replace(/[\d〇一二三四五六七八九十百]+/g, '#').replace(/\s+/g, '');

const pageNumber = /^[\s—\-–·•第/]*(?:\d{1,4}|[ivxlc]+)(?:\s*[/／]\s*\d{1,4})?[\s—\-–·•页版]*$/i;

/** Marks the running lines of all pages; they stay where they are. */
export function markHeads(pages: Line[][]): Line[][] {
  const ends = pages.map(endsOf);
  const counts = new Map<string, number>();
  for (const lines of ends)
    for (const key of new Set(lines.map(({ text }) => likeness(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(fewest, Math.ceil(share * pages.length));
  const reasonOf = (line: Line, lines: Line[]): string | undefined => {
    if (pageNumber.test(line.text) && isAlone(line, lines)) return '页码';
    return (counts.get(likeness(line.text)) ?? 0) >= enough ? '各页重复的页眉或页脚' : undefined;
  };
  return pages.map((lines, i) => {
    const marked = new Map(ends[i]?.map((line) => [line, reasonOf(line, lines)]));
    return lines.map((line) => {
      const furniture = marked.get(line);
      return furniture ? { ...line, furniture } : line;
    });
  });
}

/** A number that has a neighbour on its row is a value. */
const isAlone = (line: Line, lines: Line[]): boolean =>
  !lines.some((other) => other !== line && Math.abs((other.y ?? 0) - (line.y ?? 0)) < 3 && other.text !== '');

/** The highest and lowest lines of a page, wherever the columns put them. */
function endsOf(lines: Line[]): Line[] {
  const set = lines.filter(({ text }) => text !== '').sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  return [...new Set([...set.slice(0, near), ...set.slice(-near)])];
}
