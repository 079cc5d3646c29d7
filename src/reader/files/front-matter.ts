/** A report's file in two: the front matter and the body. */
import type { Problem } from '../../domain/problem.ts';

export interface Parts {
  yaml: string;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

const fence = /^---[ \t]*$/;
const likeFence = /^\s*[-－—–﹣−─=]{2,}\s*$/;

/** @returns what is wrong where there is no front matter. `text` has line ends as `\n`. */
export function splitReport(text: string, file: string): Parts | Problem {
  const lines = text.split('\n');
  const missing = (line: number, message: string, advice: string): Problem => ({
    file,
    line,
    code: 'no-front-matter',
    message,
    advice,
  });
  if (!fence.test(lines[0] ?? '')) {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (first > 0 && fence.test(lines[first] ?? ''))
      return missing(1, '文件头之前有空行。', '文件的第一行就写 ---；请删去前面的空行。');
    if (likeFence.test(lines[first] ?? ''))
      return missing(
        first + 1,
        `文件头的第一行写成了“${lines[first]?.trim()}”。`,
        '写三个半角的减号，前后没有空格：---',
      );
    return missing(
      1,
      '文件开头没有文件头。',
      '第一行写 ---，文件头写完再写一行 ---，其后是正文（见 content/README.md）。',
    );
  }
  const end = lines.findIndex((line, i) => i > 0 && fence.test(line));
  if (end < 0) {
    const like = lines.findIndex((line, i) => i > 0 && /^\s*[-－—–﹣−─]{2,}\s*$/.test(line));
    return like > 0
      ? missing(like + 1, `文件头的末一行写成了“${lines[like]?.trim()}”。`, '写三个半角的减号，前后没有空格：---')
      : missing(1, '文件头没有写完：找不到末一行 ---。', '文件头写完，另起一行写 ---，其后是正文。');
  }
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
