/** Drafts: reports that are not published yet, and unions that only they name. */
import type { Content, PersonData } from '../domain/model.ts';
import type { ReadContent } from './read.ts';

const draftsOf = (content: Content) => ({
  reports: new Set(content.reports.filter((r) => r.draft).map((r) => r.id)),
  unions: new Set(content.unions.filter((u) => u.draft).map((u) => u.id)),
});

/** The files that drafts are written in. */
export function draftFiles({ content }: Pick<ReadContent, 'content'>): Set<string> {
  const { reports, unions } = draftsOf(content);
  return new Set([
    ...[...reports].flatMap((id) => [`content/reports/${id}.mdx`, `content/sources/${id}.yaml`]),
    ...[...unions].map((id) => `content/unions/${id}.yaml`),
  ]);
}

/** People in the authority file whom drafts name and no published report does. */
function onlyInDrafts({ reports, people }: Content): Set<string> {
  const named = (draft: boolean) =>
    new Set(
      reports
        .filter((r) => (r.draft === true) === draft)
        .flatMap((r) => r.people.flatMap((p) => [p.person ?? '', p.name])),
    );
  const [drafts, published] = [named(true), named(false)];
  const isIn = (names: Set<string>, person: PersonData) =>
    [person.id, person.name, ...person.aliases].some((n) => names.has(n));
  return new Set(people.filter((p) => isIn(drafts, p) && !isIn(published, p)).map((p) => p.id));
}

/** What was read, as if there were no drafts: nothing of them is published, and nothing wrong in them stops what is. */
export function withoutDrafts(read: ReadContent): ReadContent {
  const { reports, unions } = draftsOf(read.content);
  if (reports.size === 0 && unions.size === 0) return read;
  const files = draftFiles(read);
  const { content } = read;
  const hidden = onlyInDrafts(content);
  return {
    ...read,
    content: {
      ...content,
      reports: content.reports.filter((r) => !reports.has(r.id)),
      sources: content.sources.filter((s) => !reports.has(s.id)),
      unions: content.unions.filter((u) => !unions.has(u.id)),
      people: content.people.filter((p) => !hidden.has(p.id)),
    },
    bodies: new Map([...read.bodies].filter(([id]) => !reports.has(id))),
    broken: new Set([...read.broken].filter((key) => !reports.has(key.split('/')[1] ?? ''))),
    problems: read.problems.filter(({ file }) => !files.has(file)),
  };
}
