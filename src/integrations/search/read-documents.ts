/** Reads the pages of a built edition that are for searching. */
import { readFileSync } from 'node:fs';
import { addressOf, filesIn } from '../../outputs/site-files.ts';
import { type ReadPage, readPage } from './read-page.ts';

export const isMetric = ({ filters }: ReadPage) => filters.kind?.[0] === 'metric';

/** The files of an edition's pages, from its folder. */
export const pagesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => file.endsWith('index.html') && !file.startsWith('zh-hant/'));

/** Those of these pages that are for searching; copied, since what is cut out of a page keeps the whole page in memory. */
export const share = ({ folder }: { folder: string }, files: string[]): ReadPage[] =>
  files.flatMap((file) => {
    const page = readPage(readFileSync(`${folder}/${file}`, 'utf8'), addressOf(file));
    return page ? structuredClone(page) : [];
  });

/** The newest first, those without a date after them, metrics last. */
export const inOrder = (pages: ReadPage[]): ReadPage[] =>
  pages.sort(
    (a, b) =>
      Number(isMetric(a)) - Number(isMetric(b)) ||
      (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.url < b.url ? -1 : 1),
  );
