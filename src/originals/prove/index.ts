/** All proofs of an archive against the sources at hand. */
import type { Content, ReportData } from '../../domain/model.ts';
import { type Passage, passages } from '../passage.ts';
import { plainScript } from '../plain.ts';
import { blockText, type Original, restore } from '../restore.ts';
import { proveDate, proveQuotes } from './date.ts';
import { proveFigure } from './figure.ts';
import { checkLines } from './lines.ts';
import { proveNothingLost } from './lost.ts';
import { proveNumbers, proveOrganisation, provePerson, proveStanding, proveTitles, proveUnion } from './named.ts';
import { type Proofs, ranges } from './proofs.ts';
import { proveQuote } from './quote.ts';
import { dateNumbers } from './reverse.ts';
import type { Doubt } from './verdict.ts';

export type { Finding, Proofs, Tally } from './proofs.ts';

/** Restores every original whose source is at hand and proves every fact that cites it. */
export function prove(content: Content, texts: Map<string, string[]>): Proofs {
  const proofs = proveFacts(content, texts);
  for (const { id, sha256 } of content.sources) {
    const lines = texts.get(sha256);
    if (lines) proofs.findings.push(...checkLines(content, id, lines));
  }
  return proofs;
}

/** The facts alone, without whether every line of a source has its block: a source of many reports is read once for all. */
export function proveFacts(content: Content, texts: Map<string, string[]>): Proofs {
  const proofs: Proofs = { originals: new Map(), findings: [], tallies: [] };
  for (const record of content.sources) {
    const lines = texts.get(record.sha256);
    if (!lines) continue;
    const { original, misfits } = restore(record, lines);
    proofs.originals.set(record.id, original);
    proofs.findings.push(...misfits.map((misfit) => ({ ...misfit, collection: 'sources' as const, id: record.id })));
  }
  for (const report of content.reports) if (proofs.originals.has(report.id)) proveReport(report, content, proofs);
  return proofs;
}

function proveReport(report: ReportData, content: Content, proofs: Proofs) {
  const cite = (evidence: string[]): Passage[] =>
    [...proofs.originals.values()]
      .flatMap((original) => passages(original, ranges(evidence, report.id)))
      .map((passage) => ({ ...passage, text: plainScript(passage.text) }));
  const original = proofs.originals.get(report.id) as Original;
  const whole = plainScript(original.blocks.map(blockText).join('\n'));
  const add = (path: (string | number)[], doubts: Doubt[]) =>
    proofs.findings.push(
      ...doubts.map(({ field, ...said }) => ({
        ...said,
        collection: 'reports' as const,
        id: report.id,
        path: [...path, field],
      })),
    );
  report.figures.forEach((figure, i) => {
    const cited = cite(figure.evidence);
    add(['figures', i], [...proveFigure(figure, cited).doubts, ...proveQuote(figure.quote, cited)]);
    figure.also?.forEach((variant, n) => {
      add(['figures', i, 'also', n], proveFigure({ ...variant, unit: figure.unit }, cite(variant.evidence)).doubts);
    });
    add(
      ['figures', i],
      proveQuotes(figure.periodBasis, whole).map((d) => ({ ...d, field: 'periodBasis' })),
    );
  });
  report.milestones.forEach((m, i) => {
    const cited = cite(m.evidence);
    const at = ['milestones', i];
    add(
      at,
      proveDate(m.date, m.dateBasis, cited, whole).doubts.map((d) =>
        d.field === 'basis' ? { ...d, field: 'dateBasis' } : d,
      ),
    );
    m.people.forEach((person, j) => {
      add([...at, 'people', j], provePerson(person.name, cited));
    });
    for (const id of m.unions) {
      const union = content.unions.find((u) => u.id === id);
      if (union) add(at, proveUnion(union, report.union, cited));
    }
    for (const field of ['title', 'text'] as const) {
      add(at, proveTitles(m[field], field, cited));
      add(at, proveNumbers(m[field], field, cited, dateNumbers(m.date)));
    }
  });
  report.people.forEach((s, i) => {
    const cited = cite(s.evidence);
    const at = ['people', i];
    const union = s.office && content.unions.find((u) => u.id === s.union);
    add(at, provePerson(s.name, cited));
    if (s.office) add(at, proveStanding(s.office, 'office', cited));
    if (s.honour) add(at, proveStanding(s.honour, 'honour', cited));
    if (s.organisation) add(at, proveOrganisation(s.organisation, cited));
    if (union) add(at, proveUnion(union, report.union, cited));
    if (s.period)
      add(
        at,
        proveDate(s.period, s.periodBasis, cited, whole).doubts.map((d) => ({
          ...d,
          field: d.field === 'basis' ? 'periodBasis' : 'period',
          advice: d.advice.replace('dateBasis', 'periodBasis'),
        })),
      );
  });
  proveNothingLost(report, content, original, proofs);
}
