/** Terms of the glossary that a text may be linked to: words that mean the same wherever they stand. */
import type { Content, TermData } from '../../domain/model.ts';

/**
 * A term that was explained out of other unions' reports (三个一批) may mean something else here: an editor is asked.
 * @param words the text, empty where none is linked
 */
export function termsFor(
  { terms, reports }: Pick<Content, 'terms' | 'reports'>,
  union: string,
  words: string,
): { sure: TermData[]; doubts: string[] } {
  const own = new Set(reports.filter((r) => r.union === union).flatMap((r) => r.terms));
  const isSure = ({ id, basis }: TermData) => basis !== 'report' || own.has(id);
  const named = ({ term, aliases }: TermData) =>
    [term, ...aliases].find((name) => name.length > 1 && words.includes(name));
  const doubts = terms.flatMap((term) => {
    const name = isSure(term) ? undefined : named(term);
    return name
      ? [
          `“${name}”是词条（${term.id}），但词条是据别的报告写的，没有连；说的是同一件事，再写 <Term id="${term.id}">${name}</Term>。`,
        ]
      : [];
  });
  return { sure: terms.filter(isSure), doubts };
}
