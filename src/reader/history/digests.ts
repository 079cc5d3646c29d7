/** What stands at each address, as digests of its words: mark-up, spaces and line breaks change none of them. */
import { createHash } from 'node:crypto';
import { address } from '../../domain/addresses/address.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Person } from '../../domain/archive/types.ts';
import type { Content, ReportData, StandingData } from '../../domain/model.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import type { Piece } from '../body/blocks.ts';
import type { Facts } from '../body/facts.ts';
import type { ReadContent } from '../read.ts';
import { solid } from '../withdraw/digest.ts';

type Words = (string | undefined)[];

const digestOf = (words: Words) =>
  createHash('sha256')
    .update(words.map((text) => solid(text ?? '')).join('\n'))
    .digest('hex')
    .slice(0, 12);

const said = (s: Omit<StandingData, 'period' | 'evidence'>, period = ''): Words => [
  s.name,
  s.role,
  s.office,
  s.honour,
  s.union,
  s.organisation,
  period,
  s.note,
];

/** The words of a report that stand in no paragraph, figure or milestone. */
const headOf = (r: ReportData): Words => [
  ...[r.title, r.kicker, r.occasion, r.covers, r.published, r.publishedBasis, r.newspaper, r.page, r.summary],
  ...r.bylines.flatMap(({ role, names }) => [role, ...names]),
  ...r.notes.flatMap(({ lines, text }) => [lines, text]),
  ...(r.rights ? [r.rights.holder, r.rights.basis] : []),
];

/** A milestone as an item is an address of its own, so that a paragraph around it does not change with it. */
function wordsOf(piece: Piece, figures: ReadonlyMap<string, string>): string {
  if ('text' in piece) return piece.text;
  return piece.component === 'Figure' ? (figures.get(piece.id ?? '') ?? '') : (piece.id ?? '');
}

function* inReport(r: ReportData, facts: Facts | undefined): Generator<[string, Words]> {
  yield [address.report(r.id), headOf(r)];
  if (r.people.length > 0) yield [address.inReport(r.id, 'people'), r.people.flatMap((s) => said(s, s.period))];
  const figures = new Map(r.figures.map((f) => [f.id, formatQuantity(f)]));
  for (const f of r.figures)
    yield [address.inReport(r.id, f.id), [f.label, figures.get(f.id), f.period, f.union, f.note]];
  for (const m of r.milestones)
    yield [
      address.milestone(m.id),
      [m.date, m.dateBasis, m.title, m.text, m.note, ...m.people.flatMap(({ name, role }) => [name, role])],
    ];
  const blocks = new Map(facts?.blocks.map(({ line, pieces }) => [line, pieces]));
  for (const { id, line } of facts?.marks ?? []) {
    const words = (blocks.get(line) ?? []).map((piece) => wordsOf(piece, figures)).join('');
    yield [address.inReport(r.id, id), [words]];
  }
}

function* inAuthorities({ unions, topics, metrics, terms }: Content): Generator<[string, Words]> {
  for (const u of unions) {
    const names = u.names.flatMap(({ name, from, to }) => [name, from, to]);
    yield [address.union(u.id), [u.name, u.short, u.parent, u.place, u.note, ...names, ...u.aliases]];
  }
  for (const t of topics) yield [address.topic(t.id), [t.name, t.text]];
  for (const m of metrics) yield [address.metric(m.id), [m.name, m.text, m.whose, m.unit]];
  for (const t of terms) {
    const { name, part, issuer, number, date } = t.source ?? {};
    yield [address.term(t.id), [t.term, ...t.aliases, t.text, t.usage, name, part, issuer, number, date]];
  }
}

const ofPerson = (p: Person): Words => [
  ...[p.name, p.distinction, p.note, ...p.aliases],
  ...p.standings.flatMap((s) => said(s, s.period?.edtf)),
];

/** Nobody has a page where names lead to no one: content of days before there were such pages. */
function peopleOf(content: Content): Person[] {
  try {
    return makeArchive(content).people;
  } catch {
    return [];
  }
}

/** The digest of each address: pages of reports, milestones, unions, topics, metrics, terms and people, and places in reports. */
export function digestsOf({ content, bodies }: ReadContent): Map<string, string> {
  const found = new Map<string, string>();
  for (const report of content.reports)
    for (const [at, words] of inReport(report, bodies.get(report.id)?.facts)) found.set(at, digestOf(words));
  for (const [at, words] of inAuthorities(content)) found.set(at, digestOf(words));
  for (const person of peopleOf(content)) found.set(address.person(person.id), digestOf(ofPerson(person)));
  return found;
}
