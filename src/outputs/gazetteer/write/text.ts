/** A 大事记 as a plain text: UTF-8 with a byte-order mark and line ends of Windows, which every word processor opens. */
import type { Chronicle } from './span.ts';

/** `about` says whose text it is and how to cite it. */
export function chronicleText({ title, years }: Chronicle, about: string): string {
  const notes: string[] = [];
  const body = years.flatMap(({ year, items }) => [
    '',
    `${year}年`,
    '',
    ...items.map(({ when, text, note }) => {
      notes.push(note);
      return `　　${when}　${text}〔${notes.length}〕`;
    }),
  ]);
  const lines = [title, ...body, '', '注释', '', ...notes.map((note, i) => `〔${i + 1}〕${note}`), '', about];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
