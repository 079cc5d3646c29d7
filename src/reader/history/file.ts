/** content/history.txt: when each address was first published and changed. Written by `npm run history`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatHistory, type History, parseHistory } from '../../domain/history/history.ts';
import type { Problem } from '../../domain/problem.ts';
import { readText } from '../text/read-text.ts';
import { writeText } from '../text/write-text.ts';

export const historyFile = 'content/history.txt';

const head = `# 各页各处的文字哪天首次发布、哪天改过，由 npm run history 写，不要手改。
# 地址后面是文字的指纹（没有了的写 -），再后面是日子，第一个是首次发布。以日子开头的，是那天改了什么。
`;

/** What is kept in `root`; nothing where nothing was ever recorded. */
export function readHistory(root: string): History & { problems: Problem[] } {
  const { text = '', problems } = existsSync(join(root, historyFile)) ? readText(root, historyFile) : { problems: [] };
  const { wrong, ...history } = parseHistory(text);
  const misread = wrong.map((line) => ({
    file: historyFile,
    line,
    code: 'bad-history',
    message: '这一行读不通。',
    advice: '这个文件由程序写。合并时留下的记号请删去，两边的行都留下，再运行 npm run history。',
  }));
  return { ...history, problems: [...problems, ...misread] };
}

export const writeHistory = (root: string, history: History): void =>
  writeText(join(root, historyFile), head + formatHistory(history));
