/** Where a draft's facts stand in its text, and the ids of its sections. */
import { formatQuantity } from '../../../domain/numbers/quantity.ts';
import type { Passage } from '../../facts/passage.ts';
import { topicsOf } from '../../layout/heads/subjects.ts';
import type { Candidates } from '../check/proven.ts';
import { Ids, sectionWord } from '../ids.ts';
import type { PlacedFact, SectionIds } from './placed.ts';

/** An id for each heading, after its subject. */
export function sectionIds(passages: Passage[]): SectionIds {
  const ids = new Ids();
  const under = (heading: string) =>
    passages
      .filter((p) => p.headings.includes(heading))
      .map((p) => p.text)
      .join('')
      .slice(0, 600);
  const headings = passages.filter((p) => p.block.role === 'heading');
  // The heading weighs more than what stands under it.
  return new Map(
    headings.map((p) => [p, ids.take(sectionWord(p.text, topicsOf(p.text.repeat(2) + under(p.text))[0]))]),
  );
}

/** Every place of every fact, in the order of reading. */
export function placesOf({ figures, milestones }: Candidates, passages: Passage[]): PlacedFact[] {
  const order = new Map(passages.map((p, i) => [p, i]));
  const all = [
    ...figures.flatMap(({ fact, found }) =>
      found.places.map(
        (place): PlacedFact => ({
          ...place,
          component: 'Figure',
          id: fact.id,
          label: fact.label,
          shows: formatQuantity(fact),
        }),
      ),
    ),
    ...milestones.flatMap(({ fact, found }) =>
      found.places.map((place): PlacedFact => ({ ...place, component: 'Milestone', id: fact.id, label: fact.title })),
    ),
  ];
  const at = (fact: PlacedFact) => order.get(fact.passage) ?? 0;
  return all.sort((a, b) => at(a) - at(b) || a.at.start - b.at.start);
}
