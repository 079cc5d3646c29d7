/** Judges the answers of an engine by what is true, class by class. */
import type { ReadPage } from '../../../src/integrations/search/read-page.ts';
import type { Answer } from './in-page.ts';
import type { Drawn } from './queries/corpus.ts';
import { asked, flat, holds } from './truth.ts';

export interface Row {
  of: string;
  queries: number;
  /** Shares from 0 to 1: of true pages found; of found pages true; of title queries with their page first. */
  recall: number;
  precision: number;
  first: number | undefined;
  /** Of the first ten links, those that lead to a place that holds the text. */
  section: number | undefined;
  /** Of queries that stand nowhere, those that find nothing. */
  empty: number | undefined;
  median: number;
  p95: number;
  /** The median of the same queries asked again, with all that they need at hand. */
  again: number;
  wrong: string[];
}

const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
const mean = (list: number[]) => (list.length === 0 ? undefined : list.reduce((a, b) => a + b, 0) / list.length);
export const quantile = (list: number[], q: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? 0;

/** Whether a link leads to where the text stands: its fragment's block or section, or the page's own top and title. */
export function leadsThere(link: string, text: string, documents: Map<string, ReadPage>): boolean {
  const [url = '', fragment = ''] = link.split('#');
  const document = documents.get(url);
  if (!document) return false;
  const wanted = asked(text);
  const has = (blocks: string[]) => blocks.some((block) => holds(flat(block), wanted));
  const inTitle = has([document.title]);
  if (!fragment) return inTitle || has(document.blocks.filter(({ id }) => id === '').map((block) => block.text));
  const id = decodeURIComponent(fragment);
  const label = document.blocks.find((block) => block.id === id)?.label;
  const isHeading = document.blocks.some((block) => block.id === id && block.text === block.label);
  return has(
    document.blocks
      .filter((block) => block.id === id || (isHeading && block.label === label))
      .map((block) => block.text),
  );
}

const sectionClasses = new Set([
  'one character',
  'Han 2-4',
  'Han 5-14',
  'other script',
  'mixed',
  'number',
  'full width',
  'name',
]);

interface Verdict {
  recall: number;
  precision: number;
  /** Whether the page whose title is the query comes first. */
  first: boolean | undefined;
  /** For each of the first links that lead to a true page, whether it leads to the place. */
  sections: boolean[];
  empty: boolean | undefined;
}

function judgeOne(drawn: Drawn, answer: Answer, documents: Map<string, ReadPage>): Verdict {
  const truth = new Set(drawn.pages);
  if (truth.size === 0) {
    return {
      recall: 1,
      precision: answer.count === 0 ? 1 : 0,
      first: undefined,
      sections: [],
      empty: answer.count === 0,
    };
  }
  const right = answer.urls.filter((url) => truth.has(url)).length;
  // Where not all pages were loaded, the count tells how many are missing.
  const missing = answer.urls.length < answer.count ? Math.max(0, truth.size - answer.count) : truth.size - right;
  const links = sectionClasses.has(drawn.of) ? answer.links.filter((link) => truth.has(link.split('#')[0] ?? '')) : [];
  return {
    recall: 1 - share(missing, truth.size),
    precision: answer.count === 0 ? 1 : share(right, answer.urls.length),
    first: drawn.first?.includes(answer.urls[0] ?? ''),
    sections: links.map((link) => leadsThere(link, drawn.text, documents)),
    empty: undefined,
  };
}

const known = (list: (boolean | undefined)[]) =>
  mean(list.flatMap((value) => (value === undefined ? [] : [Number(value)])));

export function judge(of: string, drawn: Drawn[], answers: Answer[], documents: Map<string, ReadPage>): Row {
  const verdicts = drawn.map((query, i) => judgeOne(query, answers[i] as Answer, documents));
  const finding = verdicts.filter((_, i) => drawn[i]?.pages.length !== 0);
  const wrong = drawn.flatMap(({ query, text, pages }, i) => {
    const { recall, precision, first, sections } = verdicts[i] as Verdict;
    const answer = answers[i] as Answer;
    if (recall === 1 && precision === 1 && first !== false && sections.every(Boolean)) return [];
    return [`${query} (${text}): ${answer.count} found, ${pages.length} true; ${answer.links.slice(0, 3).join(' ')}`];
  });
  const times = answers.map(({ ms }) => ms);
  return {
    of,
    queries: drawn.length,
    recall: mean(finding.map(({ recall }) => recall)) ?? 1,
    precision: mean(finding.map(({ precision }) => precision)) ?? 1,
    first: known(verdicts.map(({ first }) => first)),
    section: mean(verdicts.flatMap(({ sections }) => sections.map(Number))),
    empty: known(verdicts.map(({ empty }) => empty)),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    again: quantile(
      answers.map(({ again }) => again),
      0.5,
    ),
    wrong,
  };
}
