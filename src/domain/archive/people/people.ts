/** Everyone in public office or honour: who is meant by a name, and what reports say of each. */

import type { Named, PersonData } from '../../model.ts';
import { compareDates } from '../../time/date.ts';
import type { Milestone, Person, Report, Standing } from '../types.ts';

/**
 * Finds who is meant by a name, given with the person's id where two bear it. Nothing where nobody is known by that
 * name, or more than one are.
 */
export function whoIs(people: PersonData[]): (named: Named) => PersonData | undefined {
  const byId = new Map(people.map((p) => [p.id, p]));
  const byName = new Map<string, PersonData[]>();
  for (const p of people)
    for (const name of new Set([p.name, ...p.aliases])) byName.set(name, [...(byName.get(name) ?? []), p]);
  return ({ name, person }) => {
    const known = byName.get(name) ?? [];
    if (person !== undefined) return known.find((p) => p === byId.get(person));
    return known.length === 1 ? known[0] : undefined;
  };
}

/** When a standing began or, where that is not said, when the report that states it came out. */
const time = (s: Standing, reports: Map<string, Report>) => {
  const report = reports.get(s.report);
  return s.period ?? report?.published ?? report?.covers;
};

/** One standing that several reports state is one, with the evidence of all. */
function merged(standings: Standing[]): Standing[] {
  const found = new Map<string, Standing>();
  for (const s of standings) {
    const key = [s.person, s.office, s.honour, s.union, s.organisation, s.period?.edtf].join('\n');
    const same = found.get(key);
    if (same) same.evidence = [...same.evidence, ...s.evidence];
    else found.set(key, { ...s });
  }
  return [...found.values()];
}

/** Offices and honours of all reports, in order of time. */
export function standingsOf(reports: Report[]): Standing[] {
  const byId = new Map(reports.map((r) => [r.id, r]));
  return merged([...reports].reverse().flatMap((r) => r.people)).sort((a, b) => {
    const [from, to] = [time(a, byId), time(b, byId)];
    return from && to ? compareDates(from, to) : 0;
  });
}

/** People with all that is said of them, in the order of their ids, which is that of their names in letters. */
export function makePeople(
  data: PersonData[],
  reports: Report[],
  milestones: Milestone[],
  standings: Standing[],
): Person[] {
  const people = new Map(
    [...data]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((p): [string, Person] => [p.id, { ...p, standings: [], milestones: [], reports: [] }]),
  );
  const name = (id: string, by: string[]) => {
    const person = people.get(id);
    if (person) person.reports = [...new Set([...person.reports, ...by])];
    return person;
  };
  for (const s of standings)
    name(
      s.person,
      s.evidence.map((range) => range.report),
    )?.standings.push(s);
  for (const m of milestones)
    for (const { person, role } of m.people) name(person, m.reports)?.milestones.push({ milestone: m, role });
  const order = new Map(reports.map((r, i) => [r.id, i]));
  for (const person of people.values()) person.reports.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...people.values()];
}

/** The name as lists show it, with what tells it from another of the same: 张伟（临川湾市总工会）. */
export const calledIn = ({ name, distinction }: PersonData): string =>
  distinction ? `${name}（${distinction}）` : name;

/** An office or an honour in words; `unionName` names unions: 阳江市总工会主席, “阳江工匠”（风筝制作人）. */
export function said(s: Standing, unionName: (id: string) => string): string {
  if (s.office === undefined) return `${s.honour}${s.role ? `（${s.role}）` : ''}`;
  return `${s.union ? unionName(s.union) : s.organisation}${s.office}${s.role ? `（${s.role}）` : ''}`;
}
