/** What a query must know of the edition that it asks: `query.json` beside Pagefind's files, made with the index. */
import { Memory } from './memory.ts';

export interface Settings {
  /** What stands in the text for characters of either script: see script.ts. */
  script: string;
  /** Years that the text writes in Chinese characters. */
  years: string[];
  /** The commonest characters, the commonest first: dear to ask for. */
  common: string;
  /** How many pages have a date: they come first, the newest before the others. */
  dated: number;
}

export const settingsFile = 'query.json';

const known = new Memory<Settings>();

/** `folder`: where the index is. Asked of the host each visit, since it goes with the latest making. */
export const loadSettings = (folder: string): Promise<Settings> =>
  known.get(folder, async () => {
    const response = await fetch(`${folder}${settingsFile}`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<Settings>;
  });
