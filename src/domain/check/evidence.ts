/** Evidence: well-formed line ranges that lie within their source. */
import { type LineRange, parseRange } from '../lines.ts';
import type { SourceData } from '../model.ts';
import type { Add, Path } from './finding.ts';

/** Checks ranges as an editor wrote them; `at` gives the path of the i-th. */
export function checkRanges(
  texts: string[],
  at: (i: number) => Path,
  ownReport: string,
  sources: SourceData[],
  add: Add,
) {
  texts.forEach((text, i) => {
    if (text === '') return;
    const range = parseRange(text, ownReport);
    if (range) checkRange(text, range, at(i), sources, add);
    else
      add(
        at(i),
        'bad-evidence',
        `行号“${text}”不成形式。`,
        '依据靠行号查对。写成 "187-191"、"95" 或 "yangjiang-2025:56-58"，数字、减号、冒号都是半角的。',
      );
  });
}

function checkRange(text: string, range: LineRange, path: Path, sources: SourceData[], add: Add) {
  const source = sources.find((s) => s.id === range.report);
  if (range.last < range.first) {
    add(path, 'reversed-evidence', `行号“${text}”前大后小。`, `从小到大写："${range.last}-${range.first}"。`);
  } else if (!source) {
    add(
      path,
      'no-source',
      `报告“${range.report}”没有来源记录，行号“${text}”无从查对。`,
      `先写 content/sources/${range.report}.yaml。`,
    );
  } else if (range.last > source.lines) {
    add(
      path,
      'evidence-outside-source',
      `行号“${text}”超出来源：${source.file} 只有 ${source.lines} 行。`,
      '依据必须是来源里有的行；请对照来源改正行号，或改正来源记录里的 lines。',
    );
  }
}
