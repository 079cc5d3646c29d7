/** Text put together from clauses by chance: none of it says anything, all of it has the characters and lengths of the archive's. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../random.ts';

/** The clauses of texts that are long enough to tell something and short enough to be one; no year, which would contradict the date. */
export const clausesIn = (texts: string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.split(/[，。；：！？、“”（）《》—]/u)))].filter(
    (clause) => clause.length >= 4 && clause.length <= 24 && !/\d年/.test(clause),
  );

/** The clauses of the editions in `content/reports`, which are the archive's own words. */
export function ownClauses(folder = 'content/reports'): string[] {
  const bodies = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').replace(/^---$.*?^---$/ms, ''));
  const prose = bodies.flatMap((body) => body.split('\n').filter((line) => /^\p{Script=Han}/u.test(line)));
  return clausesIn(prose.map((line) => line.replace(/<[^>]*>| \[#[^\]]*\]/g, ''))).filter(
    (clause) => !/[[\]<>{}"'*_|~]/.test(clause),
  );
}

export class MadeText {
  private readonly random: Random;
  private readonly clauses: string[];
  private readonly chars: string[];

  constructor(
    random: Random,
    clauses: string[],
    chars = [...new Set(clauses.join('').match(/\p{Script=Han}/gu) ?? [])],
  ) {
    this.random = random;
    this.clauses = clauses;
    this.chars = chars;
  }

  /** Characters in a row, as names have them. */
  word = (length: number): string => Array.from({ length }, () => this.random.pick(this.chars)).join('');

  number = (): string => {
    const { random } = this;
    return String(
      random.pick([random.int(2, 99), random.int(100, 9999), random.int(10_000, 999_999), random.int(1, 9999) / 100]),
    );
  };

  clause = (): string => this.random.pick(this.clauses).replace(/\d+(?:\.\d+)?/g, this.number);

  sentence = (): string => `${Array.from({ length: this.random.int(2, 4) }, this.clause).join('，')}。`;

  paragraph = (): string => Array.from({ length: this.random.int(2, 4) }, this.sentence).join('');
}
