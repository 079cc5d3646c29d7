/** What can be cited, and the files that reference managers take: one for each report, milestone and figure. */
import { address, type CitedKind, type CiteFormat } from '../../domain/addresses/address.ts';
import type { CslItem } from '../../domain/citation.ts';
import { theArchive } from '../../reader/once.ts';
import { bibtex } from './bibtex.ts';
import { citeFigure, citeMilestone, citeReport } from './items.ts';
import { ris } from './ris.ts';

export const cslJson = (items: CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`;

/** The formats, the plainest name first, with what writes each. */
export const citeFormats: { format: CiteFormat; name: string; write: (items: CslItem[]) => string }[] = [
  { format: 'bib', name: 'BibTeX', write: bibtex },
  { format: 'ris', name: 'RIS', write: ris },
  { format: 'json', name: 'CSL-JSON', write: cslJson },
];

/** Every item that has files of its own, by kind. */
export const cited: Record<CitedKind, () => CslItem[]> = {
  reports: () => theArchive().reports.map(citeReport),
  milestones: () => theArchive().milestones.map(citeMilestone),
  figures: () => theArchive().figures.map(citeFigure),
};

/** Every file of every item: its address, and what is in it. */
export function* citationFiles(): Generator<[path: string, text: string]> {
  for (const [kind, items] of Object.entries(cited) as [CitedKind, () => CslItem[]][])
    for (const item of items())
      for (const { format, write } of citeFormats) yield [address.citation(kind, item.id, format), write([item])];
}
