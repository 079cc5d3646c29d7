/** What pages say of themselves to machines, in schema.org's words as JSON-LD (https://schema.org/). */
import type { Milestone, Person, Report, Union } from '../../domain/archive/archive.ts';
import type { PageHistory } from '../../domain/history/page.ts';
import { type ArchiveDate, isInterval } from '../../domain/time/date.ts';

type Json = Record<string, unknown>;
/** Makes the full address of a union, report or milestone. */
export interface Addresses {
  report: (id: string) => string;
  milestone: (id: string) => string;
  union: (id: string) => string;
  person: (id: string) => string;
}

const context = 'https://schema.org';

const ends = { day: 10, month: 7, year: 4, decade: 3 };
const point = (p: ArchiveDate['from']) => p?.first.slice(0, ends[p.precision]);

/** ISO 8601 beginning and end, as precise as they are known; a decade is no ISO date and is left out. */
function span({ from, to, edtf }: ArchiveDate): { start?: string | undefined; end?: string | undefined } {
  const known = (p: ArchiveDate['from']) => (p && p.precision !== 'decade' ? point(p) : undefined);
  return { start: known(from), end: isInterval({ from, to, edtf, approximate: false }) ? known(to) : undefined };
}

const organization = (id: string, name: string, to: Addresses) => ({
  '@type': 'Organization',
  '@id': to.union(id),
  name,
});

/** A report: the edition of the archive of that name, based on a newspaper's article. `history` says when it was published and changed. */
export function reportLd(
  report: Report,
  unionName: string,
  to: Addresses,
  archive: string,
  history?: Pick<PageHistory, 'first' | 'last'>,
): Json {
  const published = report.published && span(report.published).start;
  return {
    '@context': context,
    '@type': 'Report',
    '@id': to.report(report.id),
    url: to.report(report.id),
    headline: report.title,
    name: report.title,
    inLanguage: 'zh-CN',
    abstract: report.summary,
    temporalCoverage: report.covers.edtf,
    ...(history && { datePublished: history.first, dateModified: history.last }),
    about: organization(report.union, unionName, to),
    publisher: { '@type': 'ArchiveOrganization', name: archive },
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: report.title,
      author: report.bylines.flatMap((b) => b.names.map((name) => ({ '@type': 'Person', name, jobTitle: b.role }))),
      ...(published && { datePublished: published }),
      ...(report.page && { printPage: report.page }),
      ...(report.newspaper && { publisher: { '@type': 'NewsMediaOrganization', name: report.newspaper } }),
    },
  };
}

/** A milestone: an event, with the unions that made it and the reports that attest it. `nameOf` is a union's name by id. */
export function milestoneLd(m: Milestone, nameOf: (union: string) => string, to: Addresses): Json {
  const { start, end } = span(m.date);
  return {
    '@context': context,
    '@type': 'Event',
    '@id': to.milestone(m.id),
    url: to.milestone(m.id),
    name: m.title,
    description: m.text,
    inLanguage: 'zh-CN',
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    organizer: m.unions.map((id) => organization(id, nameOf(id), to)),
    ...(m.people.length > 0 && {
      attendee: m.people.map(({ name, role, person }) => ({
        '@type': 'Person',
        '@id': to.person(person),
        name,
        jobTitle: role,
      })),
    }),
    subjectOf: m.reports.map((id) => ({ '@type': 'Report', '@id': to.report(id) })),
  };
}

/** A person in public office or honour. */
export const personLd = (person: Person, nameOf: (union: string) => string, to: Addresses): Json => {
  const offices = person.standings.filter((s) => s.office !== undefined);
  const honours = person.standings.flatMap((s) => s.honour ?? []);
  return {
    '@context': context,
    '@type': 'Person',
    '@id': to.person(person.id),
    url: to.person(person.id),
    name: person.name,
    ...(person.aliases.length > 0 && { alternateName: person.aliases }),
    ...(offices.length > 0 && {
      affiliation: offices.map(({ office, union, organisation, period }) => ({
        '@type': 'OrganizationRole',
        roleName: office,
        ...(period && { startDate: span(period).start }),
        affiliation: union ? organization(union, nameOf(union), to) : { '@type': 'Organization', name: organisation },
      })),
    }),
    ...(honours.length > 0 && { award: honours }),
  };
};

export const unionLd = (union: Union, parentName: string | undefined, to: Addresses): Json => ({
  '@context': context,
  ...organization(union.id, union.name, to),
  url: to.union(union.id),
  ...(union.aliases.length > 0 && { alternateName: union.aliases }),
  ...(union.place && { location: { '@type': 'Place', name: union.place } }),
  ...(union.parent && parentName && { parentOrganization: organization(union.parent, parentName, to) }),
  ...(union.children.length > 0 && { subOrganization: union.children.map((u) => organization(u.id, u.name, to)) }),
});
