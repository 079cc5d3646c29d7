/** Reads a report's body. */
import { tidied } from '../text/characters.ts';
import { type Facts, factsOf, nothing } from './facts.ts';

export interface Body {
  file: string;
  text: string;
  /** The line of the file on which the body begins. */
  firstLine: number;
  /** What the body holds; nothing where it can't be read. */
  facts: Facts;
  /** Why it can't be read: the compiler's own words, in English, and the line. */
  unreadable?: { line: number; reason: string };
}

/** Reads a body whose first line is line `firstLine` of its file. */
export function readBody(file: string, text: string, firstLine: number): Body {
  try {
    // Characters that are told when the file is read make no id an unknown one.
    return { file, text, firstLine, facts: factsOf(tidied(text), firstLine) };
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', , reason = message] = /^(\d+):(\d+):?\s*(.*)/s.exec(message) ?? [];
    return { file, text, firstLine, facts: nothing(), unreadable: { line: Number(line) + firstLine - 1, reason } };
  }
}
