/** A draft's body: the skeleton of one in own words, or the source's text with its facts as components where they stand. */

import type { TermData } from '../../../domain/model.ts';
import { formatQuantity } from '../../../domain/numbers/quantity.ts';
import type { Passage, Span } from '../../facts/passage.ts';
import { escapeMdx } from './escape.ts';

export interface PlacedFact {
  component: 'Figure' | 'Milestone';
  id: string;
  passage: Passage;
  /** The number, or the date, in the passage. */
  at: Span;
  /** A figure's label, a milestone's title. */
  label: string;
  /** What the component shows in its place; a milestone shows the words that it encloses. */
  shows?: string;
}

/** A heading's id for its passage. */
export type SectionIds = Map<Passage, string>;

const bullet = /^[●◆★☆▲△○◎►▶•▪◇□■※♦➤✦]\s*/u;

/** Marks of paragraphs, each once: ` [#p1]`. */
const marks = () => {
  let n = 0;
  return () => {
    n += 1;
    return ` [#p${n}]`;
  };
};

const headingLine = (passage: Passage, ids: SectionIds) =>
  `${passage.block.level === 3 ? '###' : '##'} ${escapeMdx(passage.text)} [#${ids.get(passage)}]`;

/** Terms of the glossary in a text, the first place of each, none within another. */
function termsIn(text: string, terms: TermData[], told: Set<string>): { id: string; at: Span }[] {
  return terms.flatMap(({ id, term, aliases }) => {
    if (told.has(id)) return [];
    const [word] = [term, ...aliases]
      .filter((name) => name.length > 1 && text.includes(name))
      .sort((a, b) => b.length - a.length);
    if (!word) return [];
    const start = text.indexOf(word);
    return [{ id, at: { start, end: start + word.length } }];
  });
}

interface Insert {
  at: Span;
  text: string;
  done?: () => void;
}

/** A passage's text with components in it; what they replace is what they show. */
function withInserts(passage: Passage, inserts: Insert[]): string {
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

function factInserts(passage: Passage, facts: PlacedFact[], used: Set<string>): Insert[] {
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

/** Blocks that a body has; the rest stand in the front matter or on no page. */
const told = new Set(['lead', 'heading', 'paragraph', 'item', 'quote', 'caption']);

/** The source's text in reading order, with figures, milestones and terms where they stand. */
export function textBody(passages: Passage[], facts: PlacedFact[], terms: TermData[], ids: SectionIds): string {
  const mark = marks();
  const used = new Set<string>();
  const linked = new Set<string>();
  const lines: string[] = [];
  let list = false;
  for (const passage of passages.filter((p) => told.has(p.block.role))) {
    if (passage.block.role === 'heading') {
      lines.push('', headingLine(passage, ids));
      list = false;
      continue;
    }
    const own = factInserts(passage, facts, used);
    const free = termsIn(passage.text, terms, linked).filter(({ at }) =>
      own.every((o) => o.at.end <= at.start || at.end <= o.at.start),
    );
    const termInserts = free.map(
      ({ id, at }): Insert => ({
        at,
        text: `<Term id="${id}">${escapeMdx(passage.text.slice(at.start, at.end))}</Term>`,
        done: () => linked.add(id),
      }),
    );
    const text = withInserts(passage, [...own, ...termInserts]);
    const item = passage.block.role === 'item';
    if (!(item && list)) lines.push('');
    lines.push(`${item ? '- ' : passage.block.role === 'quote' ? '> ' : ''}${text}${mark()}`);
    list = item;
  }
  const missing = facts.filter((fact, i) => !used.has(fact.id) && facts.findIndex((f) => f.id === fact.id) === i);
  if (missing.length > 0) lines.push('', ...missing.map((fact) => factItem(fact, mark)));
  return `${lines.join('\n').trim()}\n`;
}

const factItem = (fact: PlacedFact, mark: () => string) =>
  fact.component === 'Figure'
    ? `- ${escapeMdx(fact.label, true)}：<Figure id="${fact.id}" />。${mark()}`
    : `\n<Milestone id="${fact.id}" />\n`;

/** The sections with their facts, to be written out beside the original. */
export function skeleton(passages: Passage[], facts: PlacedFact[], ids: SectionIds): string {
  const mark = marks();
  const lines: string[] = [];
  const used = new Set<string>();
  for (const passage of passages) {
    if (passage.block.role === 'heading') lines.push('', headingLine(passage, ids), '');
    for (const fact of facts.filter((f) => f.passage === passage && !used.has(f.id))) {
      used.add(fact.id);
      lines.push(factItem(fact, mark));
    }
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The wording that shows a quantity as it is printed; undefined where value, unit and qualifier make the same. */
export function printedWording(printed: string, q: Parameters<typeof formatQuantity>[0]): string | undefined {
  const words = solid(printed);
  return formatQuantity(q) === words ? undefined : words;
}
