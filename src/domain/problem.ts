/** Something wrong in the content, as data; printing is apart. */

export interface Place {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
}

export interface Problem extends Place {
  /** Stable and greppable: `unknown-field`, `dangling-union`. */
  code: string;
  /** What is wrong, in Chinese. */
  message: string;
  /** Why it matters and what to write instead, in Chinese. */
  advice: string;
}

/** Orders problems by file, then line, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One problem as an editor reads it: place and code, message, advice. */
export const formatProblem = ({ file, line, code, message, advice }: Problem) =>
  `${file}:${line}  [${code}]\n  ${message}\n  → ${advice}`;

/** Advice, which stops nothing, and its count; empty text when there is none. `name`: what looked. */
export const formatAdvice = (advice: Problem[], name = '行文体检'): string =>
  advice.length === 0 ? '' : `${advice.map(formatProblem).join('\n\n')}\n\n${name}：共 ${advice.length} 条建议。`;

/** All problems and their count, in order; empty text when there are none. */
export function formatProblems(problems: Problem[]): string {
  if (problems.length === 0) return '';
  return `${[...problems].sort(compareProblems).map(formatProblem).join('\n\n')}\n\n共 ${problems.length} 个问题，没有生成任何页面。`;
}

/** What is to be done in drafts, which stops nothing, and its count; empty text when there is nothing. */
export const formatDrafts = (problems: Problem[]): string =>
  problems.length === 0
    ? ''
    : `草稿（不发布，不妨碍生成）：\n\n${[...problems].sort(compareProblems).map(formatProblem).join('\n\n')}\n\n草稿里有 ${problems.length} 处要改。`;
