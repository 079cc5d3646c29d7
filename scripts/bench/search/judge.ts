/** Judges the answers of an engine by what is true, class by class. */
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Drawn } from './draw.ts';
import type { Answer } from './in-page.ts';
import { flat, holds } from './truth.ts';

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
  wrong: string[];
}

const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
const mean = (list: number[]) => (list.length === 0 ? undefined : list.reduce((a, b) => a + b, 0) / list.length);
const quantile = (list: number[], q: number) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? 0;

/** Whether a link leads to where the text stands: its fragment's block or section, or the page's own top and title. */
export function leadsThere(link: string, text: string, documents: Map<string, SearchDocument>): boolean {
  const [url = '', fragment = ''] = link.split('#');
  const document = documents.get(url);
  if (!document) return false;
  const wanted = flat(text).replace(/^·|·$/gu, '');
  const has = (blocks: string[]) => blocks.some((block) => holds(flat(block), wanted));
  const inTitle = has([document.title]);
  if (!fragment) return inTitle || has(document.blocks.filter(({ id }) => id === '').map((block) => block.text));
  const id = decodeURIComponent(fragment);
  const label = document.blocks.find((block) => block.id === id)?.label;
  const isHeading = document.blocks.some((block) => block.id === id && block.text === block.label);
  return has(document.blocks.filter((block) => block.id === id || (isHeading && block.label === label)).map((block) => block.text));
}

const sectionClasses = new Set(['one character', 'Han 2-4', 'Han 5-14', 'Traditional', 'mixed', 'number', 'full width', 'name']);

export function judge(of: string, drawn: Drawn[], answers: Answer[], documents: Map<string, SearchDocument>): Row {
  const recall: number[] = [];
  const precision: number[] = [];
  const first: number[] = [];
  const section: number[] = [];
  const empty: number[] = [];
  const wrong: string[] = [];
  for (const [i, { query, pages, text, first: wanted }] of drawn.entries()) {
    const answer = answers[i];
    if (!answer) continue;
    if (pages.length === 0) {
      empty.push(answer.count === 0 ? 1 : 0);
      if (answer.count > 0) wrong.push(`${query}: ${answer.count} found`);
      continue;
    }
    const truth = new Set(pages);
    const right = answer.urls.filter((url) => truth.has(url)).length;
    const missing = answer.urls.length < answer.count ? Math.max(0, truth.size - answer.count) : truth.size - right;
    recall.push(1 - share(missing, truth.size));
    precision.push(answer.count === 0 ? 1 : share(right, answer.urls.length));
    if (wanted) first.push(wanted.includes(answer.urls[0] ?? '') ? 1 : 0);
    if (sectionClasses.has(of)) for (const link of answer.links) if (truth.has(link.split('#')[0] ?? '')) section.push(leadsThere(link, text, documents) ? 1 : 0);
    if (recall.at(-1) !== 1 || precision.at(-1) !== 1 || first.at(-1) === 0) wrong.push(`${query} (${text}): ${right} right of ${answer.count} found, ${truth.size} true; ${answer.urls[0] ?? ''}`);
  }
  const times = answers.map(({ ms }) => ms);
  return {
    of,
    queries: drawn.length,
    recall: mean(recall) ?? 1,
    precision: mean(precision) ?? 1,
    first: mean(first),
    section: mean(section),
    empty: mean(empty),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    wrong,
  };
}
