/** What readers read names a report by its title: an id tells them nothing, and stands in searches as a foreign word. */
import type { Content, ReportData } from '../model.ts';
import { isProposedSummary } from '../proposed-summary.ts';
import { rememberOf } from '../remember.ts';
import { unwritten, unwrittenSaid } from '../unwritten.ts';
import type { Add, Path } from './finding.ts';

const han = /\p{Script=Han}/u;

/** Every text in a record, with its path. */
function* texts(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object')
    for (const [key, part] of Object.entries(value))
      yield* texts(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

const titlesOf = rememberOf((reports: ReportData[]) => new Map(reports.map(({ id, title }) => [id, title])));

export function checkWording(record: unknown, { reports }: Content, add: Add) {
  const titles = titlesOf(reports);
  for (const [path, text] of texts(record)) {
    if (!han.test(text)) continue;
    if (text.includes(unwritten)) add(path, ...unwrittenSaid(text));
    if (path.join('/') === 'summary' && (record as { draft?: boolean }).draft && isProposedSummary(text))
      add(
        path,
        'proposed-summary',
        '摘要还是导入时按数据拟的，说不出这份报告的要点。',
        '读过来源以后，用两三句自己的话写：做了哪几件事，有什么结果。不改也能生成网站。',
      );
    for (const id of new Set(text.match(/[\w-]+/g))) {
      const title = titles.get(id);
      if (title === undefined) continue;
      add(
        path,
        'id-in-text',
        `给读者看的文字里有报告的 id“${id}”。`,
        `读者不认得 id，检索也会把它当成外文词。写报告的题目，例如《${title}》。`,
      );
    }
  }
}
