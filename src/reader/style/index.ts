/** 行文体检: what the rules of wording advise. Advice stops no build. */
import type { ReportData } from '../../domain/model.ts';
import { compareProblems } from '../../domain/problem.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import type { ReadContent } from '../read.ts';
import { type StyleRules, styleSchema } from '../schemas/style.ts';
import { readSingle, type Single } from '../single.ts';
import { type Placed, withoutExceptions } from './exceptions.ts';
import { checkNames } from './names.ts';
import type { Advice, Passage } from './passage.ts';
import { reportPassages, termPassages } from './passages.ts';
import { checkSentences } from './sentence.ts';
import { checkShare } from './share.ts';
import { checkTitle } from './title.ts';
import { checkWording } from './wording.ts';

export const styleFile = 'content/style.yaml';

/** The rules of `root`/content/style.yaml. Where there is no such file, there are none. */
export const readStyle = (root: string): Single<StyleRules> => readSingle(root, styleFile, styleSchema);

/** What the rules say of passages, one by one. */
export const checkPassages = (rules: StyleRules, passages: Passage[], year?: number): Advice[] =>
  passages.flatMap((passage) => [
    ...(rules.sentences && passage.kind !== 'title' ? checkSentences(rules.sentences, passage) : []),
    ...(rules.titles && passage.kind === 'title' ? checkTitle(rules.titles, passage) : []),
    ...rules.wordings.flatMap((rule) => checkWording(rule, passage, year)),
  ]);

/** What they say of a report; a draft is read by the same. */
export function checkReportStyle(rules: StyleRules, report: ReportData, read: ReadContent): Advice[] {
  const passages = reportPassages(report, read);
  const year = report.published === undefined ? undefined : tryParseDate(report.published)?.from?.year;
  const exceptions = (report.styleExceptions ?? []).map(
    (exception, i): Placed => ({ ...exception, ...read.placeOf('reports', report.id, ['styleExceptions', i]) }),
  );
  const advice = [
    ...checkPassages(rules, passages, year),
    ...rules.shares.flatMap((rule) => checkShare(rule, passages)),
    ...(rules.fullNames ? checkNames(rules.fullNames, read.content.unions, passages) : []),
  ];
  return withoutExceptions(advice, exceptions);
}

/** All advice on a content that has no problem, in order of file and line. */
export function checkStyle({ data: rules, lineOf }: Single<StyleRules>, read: ReadContent): Advice[] {
  if (!rules) return [];
  const advice = [
    ...read.content.reports.flatMap((report) => checkReportStyle(rules, report, read)),
    ...checkPassages(rules, termPassages(read)),
  ];
  const everywhere = rules.exceptions.map(
    (exception, i): Placed => ({ ...exception, file: styleFile, line: lineOf(['exceptions', i]) }),
  );
  return withoutExceptions(advice, everywhere).sort(compareProblems);
}
