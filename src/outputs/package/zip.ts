/** A ZIP of files in memory, the same bytes wherever it is made. */
import { type Zippable, zipSync } from 'fflate';

export type Files = Map<string, Uint8Array>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `day` is the date of every file, ISO 8601; files that are packed already are stored as they are. */
export const zip = (files: Files, day: string): Uint8Array => {
  const entries = [...files].map(([path, bytes]) => [
    path,
    [bytes, { level: /\.(?:gz|png|woff2|cdx|pf_\w+|pagefind)$/.test(path) ? 0 : 6 }],
  ]);
  // In local time, which is what a ZIP file holds.
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: new Date(`${day}T12:00:00`) });
};
