/** RIS (Research Information Systems tags): the engine's own writer loses the authors of newspaper articles. */
import type { CslDate, CslItem } from '../../domain/citation.ts';

const types: Record<CslItem['type'], string> = { 'article-newspaper': 'NEWS', webpage: 'ELEC', dataset: 'DATA' };

const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));

/** Year, month and day between slashes, which stay where a part is not known: 2018/10/. */
function day(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`;
}

function record(item: CslItem): string {
  const year = item.issued?.['date-parts'][0]?.[0];
  const fields: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', literal]),
    ...(item.editor ?? []).map(({ literal }): [string, string] => ['A2', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', day(item.issued)],
    ['SP', item.page],
    ['ET', item.version],
    ['AB', item.abstract],
    ['DB', item.archive],
    ['LA', item.language],
    ['Y2', day(item.accessed)],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  return `${fields.flatMap(([tag, text]) => (text ? [`${tag}  - ${text}\r\n`] : [])).join('')}ER  - \r\n`;
}

export const ris = (items: CslItem[]): string => items.map(record).join('\r\n');
