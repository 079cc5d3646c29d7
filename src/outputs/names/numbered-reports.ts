/** The reports as search leads to places in them by number: what each is called, and the numbers that there are. */
import type { NumberedReport } from '../../client/search/names/places.ts';
import { address } from '../../domain/addresses/address.ts';
import type { Archive } from '../../domain/archive/archive.ts';
import { shortName } from '../../domain/archive/short-name.ts';

/** `paragraphsOf` gives the numbers of a report's paragraphs. */
export const numberedReports = (
  archive: Archive,
  paragraphsOf: (report: string) => number[],
  hasOriginal: (report: string) => boolean,
): NumberedReport[] =>
  archive.reports.map((r) => {
    const { name, short } = archive.union(r.union);
    return {
      at: address.report(r.id),
      title: r.title,
      names: [shortName(archive, r), name, short, r.id].join(' '),
      paragraphs: paragraphsOf(r.id),
      lines: r.source?.lines ?? 0,
      ...(hasOriginal(r.id) && { original: address.original(r.id) }),
    };
  });

/** The same of the Traditional edition, out of the file of the other. */
export const convertTitles = (json: string, convert: (text: string) => string): string =>
  JSON.stringify(
    (JSON.parse(json) as NumberedReport[]).map((r) => ({ ...r, title: convert(r.title), names: convert(r.names) })),
  );
