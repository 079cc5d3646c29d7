/** The quality sheet of a report: what was checked of it, by whom and when, and what remains open, out of data. */
import type { Report } from '../../domain/archive/archive.ts';
import { parseDate } from '../../domain/time/parse.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { Tally } from '../prove/index.ts';

export interface Checked {
  tally: Tally;
  /** By whom. */
  by: string;
  /** The day, `YYYY-MM-DD`; absent where it was this build that checked. */
  date?: string;
  /** The report is no longer what was checked. */
  changed: boolean;
}

const when = ({ by, date, changed }: Checked) =>
  `${by}，${date ? formatDate(parseDate(date)) : '生成本站时'}${changed ? '；此后改动过，待重新核对' : ''}。`;

/** The lines of the sheet, each with its name. `checked` is absent where the report was never checked. */
export function qualityOf(report: Report, checked?: Checked): [name: string, text: string][] {
  const corrections = report.source?.corrections.length ?? 0;
  const leftOut = report.source?.leftOut.length ?? 0;
  const noted = [...report.milestones, ...report.figures].filter(({ note }) => note).length;
  const lines: [string, string][] = [];
  if (checked) {
    const { milestones, figures, people, numbers } = checked.tally;
    const named = people > 0 ? `、人物${people}名` : '';
    lines.push(
      ['核对', when(checked)],
      ['查实', `大事${milestones}条、数据${figures}项${named}，都合于所注的行；来源里的数${numbers}处，都有着落。`],
    );
  } else lines.push(['核对', '还没有拿来源核对。']);
  lines.push(['更正', corrections > 0 ? `${corrections}处，见“更正”。` : '没有。']);
  lines.push(['存疑', `${report.notes.length}则；另有${noted}条大事、数据各附说明。`]);
  if (leftOut > 0) lines.push(['不立条目', `序数、固定说法等${leftOut}处，理由写在来源记录里。`]);
  return lines;
}
