/** The book's chapters, made from the archive: what each holds, as XHTML with ids of the book's own. */
import type { Archive } from '../../domain/archive/archive.ts';
import { theConventions } from '../../reader/conventions.ts';
import { colophon } from './chapters/colophon.ts';
import { conventions } from './chapters/conventions.ts';
import { glossary } from './chapters/glossary.ts';
import { indexed } from './chapters/index-of-persons.ts';
import { metrics } from './chapters/metrics.ts';
import { reportChapter } from './chapters/report.ts';
import { timeline } from './chapters/timeline.ts';
import { unions } from './chapters/unions.ts';
import type { Front } from './front.ts';
import { raw } from './markup.ts';
import type { Chapter } from './pieces.ts';

const idsIn = (chapter: Chapter) => [
  chapter.id,
  ...[...chapter.body.markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
];

/** All chapters in the book's order. `dist` is a built site of the same content. */
export function chaptersOf(archive: Archive, front: Front, dist: string): Chapter[] {
  const reports = [...archive.reports].reverse().map((report) => reportChapter(archive, report, dist));
  const named = [...reports, timeline(archive), unions(archive), metrics(archive), glossary(archive, reports)];
  const all = [conventions(theConventions()), ...indexed(archive, named), colophon(front)];
  // A link to what the book does not hold (a page that is for the screen) becomes plain text.
  const ids = new Set(all.flatMap(idsIn));
  return all.map((c) => ({
    ...c,
    body: raw(c.body.markup.replace(/ href="#([^"]+)"/g, (link, id: string) => (ids.has(id) ? link : ''))),
  }));
}
