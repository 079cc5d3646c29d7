/** New facts in a body that an editor has written in: each after the fact that it follows in the source. */
import type { FigureData } from '../../domain/model.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import { escapeMdx } from '../report/body/escape.ts';
import { usedIn, withoutFigure, withoutMilestone } from '../review/uses.ts';
import type { Entry } from './pairs.ts';

/** The new run's body, as it is to be written where nobody touched the old one. @param ids see Entries */
export function renamed(body: string, ids: Map<string, string | undefined>, figures: FigureData[]): string {
  let out = body;
  for (const [id, own] of ids)
    if (own === undefined) {
      const figure = figures.find((f) => f.id === id);
      out = figure ? withoutFigure(out, id, figure) : withoutMilestone(out, id);
    }
  return out.replace(/(<(?:Figure|Milestone)\b[^<>]*\bid=")([^"]+)(")/g, (whole, before, id, after) =>
    ids.get(id) === undefined ? whole : `${before}${ids.get(id)}${after}`,
  );
}

const isFigure = (entry: Entry) => entry.label !== undefined;

const itemFor = (entry: Entry) =>
  isFigure(entry)
    ? `${escapeMdx(`${entry.label}`, true)}：<Figure id="${entry.id}" />。`
    : `<Milestone id="${entry.id}" />`;

const usesOf = (id: string) => new RegExp(`<(?:Figure|Milestone)\\b[^<>]*\\bid="${id}"`);

/**
 * @param order the ids of the new run's body in their order, as the file has them
 * @param printed the body is the source's text, in which no word may be added: a number that stands there once takes its component
 */
export function placed(body: string, added: Entry[], order: string[], printed: boolean): string {
  let out = body;
  for (const entry of order.flatMap((id): Entry[] => added.filter((e) => e.id === id))) {
    if (printed) {
      if (!isFigure(entry)) continue;
      const parts = out.split(escapeMdx(formatQuantity(entry as unknown as FigureData)));
      if (parts.length === 2 && !/<[^<>]*$/.test(parts[0] as string)) out = parts.join(`<Figure id="${entry.id}" />`);
      continue;
    }
    const used = new Set(usedIn(out));
    const before = order.slice(0, order.indexOf(`${entry.id}`)).findLast((id) => used.has(id));
    const lines = out.split('\n');
    const at = before === undefined ? -1 : lines.findIndex((line) => usesOf(before).test(line));
    const listed = /^- /.test(lines[at] ?? '') && isFigure(entry);
    lines.splice(at + 1, 0, ...(listed ? [`- ${itemFor(entry)}`] : ['', itemFor(entry), '']));
    out = lines.join('\n').replace(/\n{3,}/g, '\n\n');
  }
  return out;
}
