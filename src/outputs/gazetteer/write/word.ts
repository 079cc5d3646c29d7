/** A 大事记 as a .docx (Office Open XML) with the sources as footnotes. */
import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chronicle, Item } from './span.ts';

/** As on a printed gazetteer's page; a program without these takes its own. */
const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const heading = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' };
/** Half points. */
const size = { text: 24, note: 18, title: 36, year: 28 };
/** Two characters of the text, in twentieths of a point. */
const indent = size.text * 20;

const paragraph = ({ when, text }: Item, note: number) =>
  new Paragraph({
    indent: { firstLine: indent },
    spacing: { line: 360 },
    children: [new TextRun({ text: `${when}　`, bold: true }), new TextRun(text), new FootnoteReferenceRun(note)],
  });

/** The library writes the moment into the file: builds of the same content would differ. */
function timeless(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const properties = 'docProps/core.xml';
  const core = strFromU8(parts[properties] ?? new Uint8Array());
  parts[properties] = strToU8(core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  return zipSync(parts, { mtime: new Date(2026, 0, 1) });
}

/** `about` says whose text it is and how to cite it; `creator` goes into the file's properties. */
export async function chronicleWord({ title, years }: Chronicle, about: string, creator: string): Promise<Uint8Array> {
  const items = years.flatMap((year) => year.items);
  let next = 0;
  const body = years.flatMap(({ year, items: list }) => [
    new Paragraph({ text: `${year}年`, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 } }),
    ...list.map((item) => paragraph(item, ++next)),
  ]);
  const file = new Document({
    title,
    creator,
    description: about,
    styles: {
      default: {
        document: { run: { font, size: size.text, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        heading1: { run: { font: heading, size: size.title, color: '000000' } },
        heading2: { run: { font: heading, size: size.year, color: '000000' } },
        footnoteText: { run: { font, size: size.note } },
      },
    },
    footnotes: Object.fromEntries(items.map(({ note }, i) => [i + 1, { children: [new Paragraph(note)] }])),
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
          ...body,
          new Paragraph({ text: about, spacing: { before: 480 } }),
        ],
      },
    ],
  });
  return timeless(new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer()));
}
