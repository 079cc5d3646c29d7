/** The record of the last verification can be read, where there is one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { readText } from '../text/read-text.ts';
import { parseYaml } from '../yaml/faults.ts';

export const verifiedFile = 'content/verified.yaml';

export function checkVerified(root: string): Problem[] {
  if (!existsSync(join(root, verifiedFile))) return [];
  const { text, problems } = readText(root, verifiedFile);
  if (text === undefined || problems.length > 0) return problems;
  const { document, faults } = parseYaml(text);
  const data = faults.length > 0 ? null : (document.toJS() as { date?: unknown; reports?: unknown } | null);
  const whole =
    typeof data?.date === 'string' &&
    Array.isArray(data.reports) &&
    data.reports.every((r) => r && typeof r === 'object' && 'digest' in r);
  const advice = '这个文件由程序写，不要手改。请放回原来的，或运行 npm run verify -- --record 重新写。';
  return whole ? [] : [{ file: verifiedFile, line: 1, code: 'bad-verified', message: '核对的记录读不通。', advice }];
}
