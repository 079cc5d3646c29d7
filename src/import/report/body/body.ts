/** A draft's body: the skeleton of one in own words, or the source's text with its facts as components where they stand. */

import type { TermData } from '../../../domain/model.ts';
import { unwritten } from '../../../domain/unwritten.ts';
import type { Passage } from '../../facts/passage.ts';
import { escapeMdx } from './escape.ts';
import { factInserts, termInserts, withInserts } from './inserts.ts';
import type { PlacedFact, SectionIds } from './placed.ts';

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
    const linkable = terms.filter(({ id }) => !linked.has(id));
    const links = termInserts(passage, linkable, own, (id) => linked.add(id));
    const text = withInserts(passage, [...own, ...links]);
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

/** Stands for the words of a section until an editor writes them: a report with it is not published. */
const toWrite = (mark: () => string) =>
  `${unwritten}：用自己的话写这一节，把下面的数据和大事写进去，再删去这一行）${mark()}`;

/** The sections with their facts, to be written out beside the original. */
export function skeleton(passages: Passage[], facts: PlacedFact[], ids: SectionIds): string {
  const mark = marks();
  const lines: string[] = [];
  const used = new Set<string>();
  if (passages[0]?.block.role !== 'heading') lines.push(toWrite(mark), '');
  for (const passage of passages) {
    if (passage.block.role === 'heading') lines.push('', headingLine(passage, ids), '', toWrite(mark), '');
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
