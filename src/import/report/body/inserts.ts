/** Components put into a passage's text in place of the words that they show. */
import type { TermData } from '../../../domain/model.ts';
import type { Passage, Span } from '../../facts/passage.ts';
import { escapeMdx } from './escape.ts';
import type { PlacedFact } from './placed.ts';

const bullet = /^[●◆★☆▲△○◎►▶•▪◇□■※♦➤✦]\s*/u;

/** Terms of the glossary in a text, the first place of each, none within another. */
function termsIn(text: string, terms: TermData[]): { id: string; at: Span }[] {
  return terms.flatMap(({ id, term, aliases }) => {
    const [word] = [term, ...aliases]
      .filter((name) => name.length > 1 && text.includes(name))
      .sort((a, b) => b.length - a.length);
    if (!word) return [];
    const start = text.indexOf(word);
    return [{ id, at: { start, end: start + word.length } }];
  });
}

export interface Insert {
  at: Span;
  text: string;
  done?: () => void;
}

/** Links to terms, none within another component. `linked` hears of each that was written. */
export function termInserts(
  { text }: Passage,
  terms: TermData[],
  others: Insert[],
  linked: (id: string) => void,
): Insert[] {
  return termsIn(text, terms)
    .filter(({ at }) => others.every((o) => o.at.end <= at.start || at.end <= o.at.start))
    .map(({ id, at }) => ({
      at,
      text: `<Term id="${id}">${escapeMdx(text.slice(at.start, at.end))}</Term>`,
      done: () => linked(id),
    }));
}

/** A passage's text with components in it; what they replace is what they show. */
export function withInserts(passage: Passage, inserts: Insert[]): string {
  const { text } = passage;
  const lead = passage.block.role === 'heading' ? 0 : (bullet.exec(text)?.[0].length ?? 0);
  let out = '';
  let last = lead;
  for (const { at, text: insert, done } of inserts.toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
    if (at.start < last) continue;
    out += escapeMdx(text.slice(last, at.start), out === '') + insert;
    last = at.end;
    done?.();
  }
  return out + escapeMdx(text.slice(last), out === '');
}

const solid = (text: string) => text.replace(/\s/gu, '');

export function factInserts(passage: Passage, facts: PlacedFact[], used: Set<string>): Insert[] {
  return facts
    .filter((fact) => fact.passage === passage)
    .flatMap((fact): Insert[] => {
      const printed = passage.text.slice(fact.at.start, fact.at.end);
      if (fact.component === 'Figure' && fact.shows !== solid(printed)) return [];
      const repeat = used.has(fact.id) ? ' repeat' : '';
      const text =
        fact.component === 'Figure'
          ? `<Figure id="${fact.id}"${repeat} />`
          : `<Milestone id="${fact.id}"${repeat}>${escapeMdx(printed)}</Milestone>`;
      used.add(fact.id);
      return [{ at: fact.at, text }];
    });
}
