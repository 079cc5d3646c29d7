/** Ends what must not go on: says what is wrong, and nothing of where in the program it was found. */
import { formatProblems, type Problem } from '../domain/problem.ts';
import { wrongSettings } from '../settings.ts';

/** Ends the process with the sentences that say which settings are wrong: nothing built with them would be right. */
export function stopOnSettings(): void {
  const wrong = wrongSettings();
  if (wrong.length === 0) return;
  console.error(wrong.join('\n'));
  process.exit(1);
}

export function stopOn(problems: Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  process.exit(1);
}
