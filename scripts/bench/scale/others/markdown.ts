/** An archive as plain Markdown: a page a report, with its milestones and figures, and a page a milestone. */
import type { FigureData, MilestoneData, ReportData } from '../../../../src/domain/model.ts';
import { readContent } from '../../../../src/reader/read.ts';

export interface MarkdownPage {
  /** From the root, without the ending: `reports/x`. */
  path: string;
  title: string;
  body: string;
}

const amount = ({ value, min, max, unit }: FigureData) => `${value ?? `${min}—${max}`}${unit}`;

/** A body without components: what they show stands in their place. */
function plain(body: string, { figures, milestones }: ReportData): string {
  const figure = new Map(figures.map((f) => [f.id, amount(f)]));
  const milestone = new Map(
    milestones.map((m) => [m.id, `**${m.date}** [${m.title}](/milestones/${m.id}/)：${m.text}`]),
  );
  return body
    .replace(/<Figure id="([^"]+)"[^>]*\/>/g, (_, id: string) => figure.get(id) ?? '')
    .replace(/<Milestone id="([^"]+)"[^>]*\/>/g, (_, id: string) => milestone.get(id) ?? '')
    .replace(/<[^>]*>| \[#[^\]]*\]/g, '');
}

const table = (figures: FigureData[]) =>
  [
    '| 数据 | 数值 | 时间 |',
    '| --- | --- | --- |',
    ...figures.map((f) => `| ${f.label} | ${amount(f)} | ${f.period} |`),
  ].join('\n');

const milestonePage = (m: MilestoneData, { id, title }: ReportData): MarkdownPage => ({
  path: `milestones/${m.id}`,
  title: m.title,
  body: `${m.date}　${m.text}\n\n- 工会：${m.unions.join('、')}\n- 主题：${m.topics.join('、')}\n- 见于：[${title}](/reports/${id}/)\n`,
});

/** `archive` holds `content/`. */
export function markdownOf(archive: string): MarkdownPage[] {
  const { content, bodies } = readContent(archive);
  return content.reports.flatMap((report) => [
    {
      path: `reports/${report.id}`,
      title: report.title,
      body: `${report.summary}\n\n${plain(bodies.get(report.id)?.text ?? '', report)}\n\n## 数据\n\n${table(report.figures)}\n`,
    },
    ...report.milestones.map((m) => milestonePage(m, report)),
  ]);
}
