/** What must hold of a source record: it belongs to a report, and its lines lie within the source. */
import { parseRanges } from '../lines.ts';
import type { SourceData } from '../model.ts';
import type { Add } from './finding.ts';
import type { Require } from './references.ts';

export function checkSource(source: SourceData, require: Require, add: Add) {
  require('reports', source.id, [], add);
  const outside = `超出来源的 ${source.lines} 行。`;
  source.blocks.forEach(({ lines }, i) => {
    if (lines === '') return;
    const path = ['blocks', i, 'lines'];
    const ranges = parseRanges(lines, source.id);
    if (!ranges) add(path, 'bad-lines', `行号“${lines}”不成形式。`, '写成 "401-435, 440-442" 或 "121"。');
    else if (ranges.some((r) => r.last < r.first))
      add(path, 'reversed-lines', `行号“${lines}”前大后小。`, '从小到大写。');
    else if (ranges.some((r) => r.last > source.lines)) {
      add(path, 'lines-outside-source', `行号“${lines}”${outside}`, '请对照来源改正。');
    }
  });
  source.corrections.forEach(({ line }, i) => {
    if (line > source.lines) {
      add(['corrections', i, 'line'], 'lines-outside-source', `更正的行号 ${line} ${outside}`, '请对照来源改正。');
    }
  });
}
