/** The source record of a draft: blocks in reading order, corrections, fixity. */
import type { SourceData } from '../../domain/model.ts';
import { type Block, blockRows, type Laid, linesOf } from '../layout/block.ts';
import { doubledIn } from '../layout/line/doubled.ts';
import type { OriginalFile } from './original.ts';

const torn = /(?<!\d)(?:1[89]|20)\d{3,4}月/u;

/** What an editor should look at in a line, a sentence each. */
function doubtsOf(block: Block): string[] {
  const text = blockRows(block)
    .map((r) => r.text)
    .join('');
  return [
    ...new Set([
      ...block.doubts,
      ...(torn.test(text) ? [`日期“${torn.exec(text)?.[0]}”像是缺了或多了数字，照录未改。`] : []),
    ]),
  ];
}

/** `sections` gives the ids of headings; `all` are the lines of every report of the source. */
export function recordOf(
  laid: Laid,
  original: OriginalFile,
  sections: Map<Block, string>,
  all: ReadonlySet<number>,
): Omit<SourceData, 'id'> {
  const rows = laid.blocks.flatMap(blockRows);
  return {
    file: original.file,
    sha256: original.sha256,
    bytes: original.bytes.length,
    lines: original.lines.length,
    blocks: laid.blocks.map((block) => {
      const section = sections.get(block);
      const note = doubtsOf(block).join(' ');
      return { role: block.role, lines: linesOf(block, all), ...(section && { section }), ...(note && { note }) };
    }),
    corrections: rows.flatMap(({ line, text }) =>
      doubledIn(text).map(({ printed, reading }) => ({ line, printed, reading, reason: '重影' })),
    ),
    leftOut: [],
    fingerprint: original.fingerprint,
    notes: laid.notes,
  };
}
