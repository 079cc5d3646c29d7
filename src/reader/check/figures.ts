/** 数据体检: figures that do not say what they count, and one thing told twice. Advice stops no build. */
import type { Archive } from '../../domain/archive/archive.ts';
import { compareAll } from '../../domain/compare/compare.ts';
import { type Conflict, conflicts } from '../../domain/compare/conflicts.ts';
import { boundsOf } from '../../domain/numbers/bounds.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import type { ReadContent } from '../read.ts';

type Said = Pick<Problem, 'code' | 'message' | 'advice'>;

const noScope: Said = {
  code: 'figure-without-scope',
  message: '数据归入了指标，没有写口径。',
  advice: '没有 scope 就不知道能与哪些数相比，不会放进图里。照 content/README.md 的“口径”写 scope。',
};
const noPeer: Said = {
  code: 'figure-without-peer',
  message: '数据没有指标，也没有写为什么没有可比的数。',
  advice: '有可比的指标就写 metric 和 scope；没有就写 alone，例如 alone: single。',
};

/** Whether the closer of two sayings in one report is the value already already. */
function closer({ figure, other }: Conflict): boolean {
  if (!('variant' in other)) return false;
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = boundsOf(other.variant);
  const { bounds } = figure;
  return (bounds.low ?? Number.NEGATIVE_INFINITY) >= low && (bounds.high ?? Number.POSITIVE_INFINITY) <= high;
}

function told(conflict: Conflict): Said {
  const { kind, figure, other } = conflict;
  const said = 'variant' in other ? formatQuantity(other.variant) : formatQuantity(other);
  const where = 'variant' in other ? '同一报告另一处' : other.id;
  if (kind === 'repeat')
    return {
      code: 'told-twice',
      message: `“${formatQuantity(figure)}”在 ${where} 又立了一条。`,
      advice: '一个数说了两次，只立一条，在 evidence 里写上两处的行号；不是一回事，就在 scope 或 period 里写出不同。',
    };
  const seen = '读者在“数据”页会看到这一条';
  return {
    code: kind === 'differs' ? 'values-differ' : 'value-looser',
    message: `一处是“${formatQuantity(figure)}”，${where}是“${said}”。`,
    advice:
      kind === 'differs'
        ? `两个数不能都对，${seen}。对照来源；来源自己不合，就在 notes 里写明。`
        : `一处宽、一处严，${seen}。${closer(conflict) ? 'value 已是严的一处，不用改。' : '对照来源，用严的一处作 value。'}`,
  };
}

/** In order of file and line. */
export function checkFigures({ content, placeOf }: ReadContent, archive: Archive): Problem[] {
  const placeOfFigure = new Map(
    content.reports.flatMap(({ id: report, figures }) =>
      figures.map(({ id }, i) => [id, placeOf('reports', report, ['figures', i, 'id'])] as const),
    ),
  );
  const at = (id: string, said: Said): Problem => ({ ...said, ...(placeOfFigure.get(id) ?? { file: '', line: 1 }) });
  return [
    ...archive.figures.filter((f) => f.metric && !f.scope).map((f) => at(f.id, noScope)),
    ...archive.figures.filter((f) => !f.metric && !f.alone).map((f) => at(f.id, noPeer)),
    ...conflicts(archive.figures, compareAll(archive).values()).map((c) => at(c.figure.id, told(c))),
  ].sort(compareProblems);
}
