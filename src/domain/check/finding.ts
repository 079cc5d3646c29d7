/** A problem whose place is an entry and a path in it; the caller knows their file and line. */
import type { Content } from '../model.ts';

export type Path = (string | number)[];

export interface Finding {
  collection: keyof Content;
  id: string;
  path: Path;
  code: string;
  message: string;
  advice: string;
}

/** Adds a finding at a path of the entry that is being checked. */
export type Add = (path: Path, code: string, message: string, advice: string) => void;
