/** What an editor means to keep although a rule finds it, and exceptions that no longer except anything. */
import type { Exception } from '../schemas/style.ts';
import type { Advice } from './passage.ts';

export interface Placed extends Exception {
  file: string;
  line: number;
}

const excepts = ({ rule, text }: Exception, { code, words }: Advice) => rule === code && words.includes(text);

/** The advice that no exception takes back; and of exceptions that take nothing back, that they can go. */
export function withoutExceptions(advice: Advice[], exceptions: Placed[]): Advice[] {
  const idle = exceptions.filter((exception) => !advice.some((each) => excepts(exception, each)));
  return [
    ...advice.filter((each) => !exceptions.some((exception) => excepts(exception, each))),
    ...idle.map(
      ({ file, line, rule, text }): Advice => ({
        file,
        line,
        code: 'idle-exception',
        words: text,
        message: `例外“${text}”（${rule}）没有用处。`,
        advice: '文中已经没有这处字样，或规则代号写错了；请删去或改正。',
      }),
    ),
  ];
}
