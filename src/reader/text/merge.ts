/** The marks of a merge that was not finished: git leaves both versions in the file. */
import type { Problem } from '../../domain/problem.ts';

/** A problem for each place where two versions stand. */
export function mergeMarkers(text: string, file: string): Problem[] {
  const lines = text.split(/\r?\n/);
  const begins = lines.flatMap((line, i) => (/^<{7}(?:\s|$)/.test(line) ? [i + 1] : []));
  const others = lines.flatMap((line, i) => (/^(?:>{7}|\|{7})(?:\s|$)/.test(line) ? [i + 1] : []));
  return (begins.length > 0 ? begins : others.slice(0, 1)).map((line) => ({
    file,
    line,
    code: 'merge-marker',
    message: '两个版本没有合并完：这里留着 <<<<<<<、=======、>>>>>>> 的记号。',
    advice: '两个版本都在文件里，读不通。留下对的一份，删去另一份和三行记号。',
  }));
}
