/** Every figure beside the source's words, to be checked by eye: what was read, what it can be, and what it counts. */
import type { Archive, Figure } from '../../domain/archive/archive.ts';
import { codeLists } from '../../domain/codes.ts';
import { compareAll } from '../../domain/compare/compare.ts';
import { type Placed, placed } from '../../domain/compare/placed.ts';
import { lineText } from '../../domain/lines.ts';
import { formatBounds } from '../../domain/numbers/bounds.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';

export const figureListFile = 'docs/figures.zh-CN.md';

const head = `# 数据怎么读

每一项数据：来源里的字样，照它读成的数，换成基本单位可以是多少，数的是什么。改了数据以后运行 \`npm run figures\` 重写这张表，并对照来源看一遍改了的行；不要手改。

- **可以是**：字样容许的下限和上限。13.89万按末位取舍，是138,850至138,950；“5万多”是5万至6万；“超5万”没有上限；标准、定额（每年2万元）照字面。
- **口径**：存量还是流量，计了多少，计人还是计次，哪个阶段，哪一级。只有指标、口径都相同的才画在一幅图里。
- **比较**：所在的一组（图在 \`/pictures/\`），或不能比的理由。
`;

const columns = ['编号', '字样', '读作', '可以是', '精确到', '时间', '指标', '口径', '比较', '行'];

const scopeOf = ({ scope }: Figure) =>
  scope
    ? (['nature', 'extent', 'count', 'stage', 'grade'] as const)
        .flatMap((key) => {
          const code = scope[key];
          return code ? [(codeLists[key] as Record<string, string>)[code]] : [];
        })
        .join('，')
    : '';

function row(archive: Archive, figure: Figure, place: Placed | undefined): string {
  const { id, report, quote, wording, bounds, period, metric, alone, evidence } = figure;
  const cells = [
    id.replace(`${report}-`, ''),
    quote ?? wording ?? '',
    formatQuantity(figure),
    formatBounds(bounds),
    codeLists.precision[bounds.precision],
    period?.edtf ?? '',
    metric ? archive.metric(metric).name : '',
    scopeOf(figure),
    place?.peers ?? place?.apart ?? (alone ? codeLists.alone[alone] : ''),
    evidence.map(lineText).join('、'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Markdown: a table a report, in the order of the archive. */
export function figureList(archive: Archive): string {
  const places = placed(compareAll(archive).values());
  const tables = archive.reports
    .filter(({ figures }) => figures.length > 0)
    .map(({ id, title, figures }) =>
      [
        `## ${title}`,
        `\`${id}\`，${figures.length}项。`,
        [
          `| ${columns.join(' | ')} |`,
          `| ${columns.map(() => '---').join(' | ')} |`,
          ...figures.map((figure) => row(archive, figure, places.get(figure.id))),
        ].join('\n'),
      ].join('\n\n'),
    );
  return `${[head.trimEnd(), ...tables].join('\n\n')}\n`;
}
