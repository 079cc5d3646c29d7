/** Which texts of the content the rules read: milestones, figures' labels, summaries, notes, bodies and the glossary. */
import type { FigureData, ReportData } from '../../domain/model.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import type { Block, Piece } from '../body/blocks.ts';
import type { ReadContent } from '../read.ts';
import type { Passage } from './passage.ts';

/** A figure stands in a sentence as its number. */
const textOf = (piece: Piece, figures: Map<string, FigureData>): string => {
  if ('text' in piece) return piece.text;
  const figure = figures.get(piece.id ?? '');
  return figure ? formatQuantity(figure) : '';
};

function fromBlock({ line, pieces }: Block, file: string, figures: Map<string, FigureData>): Passage {
  const starts: { at: number; line: number; text: string }[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push({ at: text.length, line: piece.line, text: textOf(piece, figures) });
    text += starts.at(-1)?.text;
  }
  const lineAt = (offset: number) => {
    const piece = starts.findLast(({ at }) => at <= offset);
    return piece ? piece.line + piece.text.slice(0, offset - piece.at).split('\n').length - 1 : line;
  };
  return { file, kind: 'body', text, lineAt };
}

/**
 * The texts of a report in reading order. Where the text is its holder's own (`rights`), only what the archive calls
 * things by is the archive's: labels, titles of milestones, notes. Its title and its sections' are the newspaper's own, and no rule reads them.
 */
export function reportPassages(report: ReportData, { placeOf, bodies }: ReadContent): Passage[] {
  const field = (kind: Passage['kind'], text: string | undefined, ...path: (string | number)[]): Passage[] => {
    if (!text) return [];
    const { file, line } = placeOf('reports', report.id, path);
    return [{ file, kind, text, lineAt: () => line }];
  };
  const body = bodies.get(report.id);
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const paragraphs = body?.facts.blocks.filter((block) => block.of === 'text') ?? [];
  const own = report.rights === undefined;
  return [
    ...field('text', own ? report.summary : '', 'summary'),
    ...(own ? paragraphs : []).map((block) => fromBlock(block, body?.file ?? '', figures)),
    ...report.notes.flatMap((note, i) => field('text', note.text, 'notes', i, 'text')),
    ...report.milestones.flatMap((m, i) => [
      ...field('title', m.title, 'milestones', i, 'title'),
      ...field('text', own ? m.text : '', 'milestones', i, 'text'),
    ]),
    ...report.figures.flatMap((f, i) => field('text', f.label, 'figures', i, 'label')),
  ];
}

/** The texts of the glossary. */
export const termPassages = ({ content, placeOf }: ReadContent): Passage[] =>
  content.terms.flatMap((term) =>
    (['text', 'usage'] as const).flatMap((key): Passage[] => {
      const { file, line } = placeOf('terms', term.id, [key]);
      return term[key] ? [{ file, kind: 'text', text: term[key], lineAt: () => line }] : [];
    }),
  );
