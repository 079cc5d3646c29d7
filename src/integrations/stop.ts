/** Ends a build that must not be published: says every problem, and nothing of where in the program it was found. */
import { formatProblems, type Problem } from '../domain/problem.ts';

export function stopOn(problems: Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  process.exit(1);
}
