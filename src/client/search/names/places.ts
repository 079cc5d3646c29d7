/** A place by its number, as a printed citation gives it: 阳江2018第12段 leads to the paragraph, L95 to the line of the source. */
import { type TypedPlace, typedPlace } from '../../../domain/addresses/typed-place.ts';
import type { Reader } from '../engine/query.ts';
import { readText, stands } from '../engine/term.ts';

/** A report as it is sent (`/search/places.json`). */
export interface NumberedReport {
  /** Its address, from the root of the edition. */
  at: string;
  title: string;
  /** What else it is called: 阳江2018, its union. */
  names: string;
  /** The numbers of its paragraphs. */
  paragraphs: number[];
  /** How many lines its source has. */
  lines: number;
  /** The address of the original, where it is at hand. */
  original?: string;
}

export interface FoundPlace extends Pick<TypedPlace, 'of' | 'number'> {
  /** From the root of the edition. */
  to: string;
  title: string;
}

const has = (report: NumberedReport, { of, number }: TypedPlace) =>
  of === 'paragraph' ? report.paragraphs.includes(number) : number <= report.lines;

/** Without the original, the report's page says in which section the line is read. */
const addressOf = ({ at, original = at }: NumberedReport, { of, number }: TypedPlace) =>
  of === 'paragraph' ? `${at}#p${number}` : `${original}#L${number}`;

/**
 * The places that a text may mean: in the reports whose names hold all else that was typed; where nothing else was, in the one
 * that is open at the path `here`. Nothing where the text names no place.
 */
export function placesMeant(
  reports: NumberedReport[],
  text: string,
  here: string,
  reader: Pick<Reader, 'any'>,
): FoundPlace[] {
  const typed = typedPlace(text);
  if (!typed) return [];
  const words = typed.rest.split(/\s+/).filter(Boolean);
  const wanted = words.map((word) => reader.any([word]));
  const meant = (report: NumberedReport) => {
    const called = readText(`${report.title} ${report.names}`);
    return words.length > 0 ? wanted.every((word) => stands(called, word)) : here.includes(report.at);
  };
  return reports
    .filter((report) => has(report, typed) && meant(report))
    .map((report) => ({ to: addressOf(report, typed), title: report.title, of: typed.of, number: typed.number }));
}
