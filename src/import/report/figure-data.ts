/** A figure candidate as the front matter holds it. */
import type { FigureData, MetricData, UnionData } from '../../domain/model.ts';
import { formatQuantity, splitUnit } from '../../domain/numbers/quantity.ts';
import type { Candidate } from '../draft.ts';
import type { FigureFound } from '../facts/figures/figures.ts';
import { topicsOf } from '../layout/heads/subjects.ts';
import { type Ids, wordFor } from './ids.ts';
import { aloneFor, scopeFor } from './scope.ts';

export interface Known {
  union: UnionData;
  metrics: MetricData[];
  topics: string[];
}

const pairs = (text: string) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1] as string);

/** What was added in a time is no part of what there is at one. */
const added = /新建|新增|新组建|新发展|新成立|净增|吸纳/u;

/** The metric whose name the words have, and whose units the figure is counted in. */
function metricOf(words: string, unit: string, metrics: MetricData[]): string | undefined {
  const { base } = splitUnit(unit);
  const fitting = metrics
    .filter((metric) => metric.units.includes(base) && !(metric.nature === 'stock' && added.test(words)))
    .map((metric) => {
      const own = pairs(metric.name);
      return { id: metric.id, share: own.filter((pair) => words.includes(pair)).length / Math.max(1, own.length) };
    })
    .sort((a, b) => b.share - a.share);
  return fitting[0] && fitting[0].share >= 0.75 ? fitting[0].id : undefined;
}

/** The label with the union's place, so that it is understood by itself. */
const labelFor = (label: string, { short }: UnionData) => {
  const plain = label.replace(/^“([^“”]*)”$/u, '$1').trim() || '（待写）';
  return plain.includes(short) || short === '未知工会' ? plain : `${short}${plain}`;
};

const topicFor = (text: string, topics: string[]) =>
  topicsOf(text).find((topic) => topics.includes(topic)) ?? topics[0] ?? 'organizing';

/** The wording that shows a quantity as it is printed; undefined where value, unit and qualifier make the same. */
function printedWording(printed: string, q: Parameters<typeof formatQuantity>[0]): string | undefined {
  const words = printed.replace(/\s/gu, '');
  return formatQuantity(q) === words ? undefined : words;
}

/** @param printed shows each figure as it is printed (the text itself), not as the archive writes it */
export function figureData(
  found: FigureFound,
  report: string,
  known: Known,
  ids: Ids,
  printed: boolean,
): Candidate<FigureData> {
  const { value, min, max, unit, qualifier } = found;
  const quantity = {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min, max: max as number }),
    unit,
    qualifier,
  };
  const text = found.passage.text.slice(found.at.start, found.at.end);
  const wording = printed ? printedWording(text, quantity) : found.wording;
  const metric = metricOf(`${found.label}${found.quote}`, unit, known.metrics);
  const fact: FigureData = {
    id: ids.take(`${report}-${metric ?? wordFor(found.label)}`),
    ...(metric ? { metric, scope: scopeFor(found, metric, known.metrics) } : { alone: aloneFor(found) }),
    label: labelFor(found.label, known.union),
    ...quantity,
    ...(wording && wording !== formatQuantity(quantity) && { wording }),
    ...(found.period && { period: found.period.edtf, ...(found.period.basis && { periodBasis: found.period.basis }) }),
    topic: topicFor(`${found.quote}${found.sentence}`, known.topics),
    union: known.union.id,
    ...(found.quote && { quote: found.quote }),
    evidence: found.lines,
  };
  const { rule, confidence, lines, sentence, doubt } = found;
  return { fact, rule, confidence, lines, text: sentence, ...(doubt && { doubt }) };
}
