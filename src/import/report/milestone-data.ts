/** A milestone candidate as the front matter holds it. */
import type { MilestoneData, UnionData } from '../../domain/model.ts';
import type { Candidate } from '../draft.ts';
import type { MilestoneFound } from '../facts/milestones/milestones.ts';
import { topicsOf } from '../layout/heads/subjects.ts';
import type { Known } from './figure-data.ts';
import { type Ids, wordFor } from './ids.ts';

/** The day that an id can name: an interval's beginning, without what marks doubt. */
const dayOf = (edtf: string) => edtf.replace(/[?~%]/g, '').replace(/\/.*$/, '');

/** Unions of the authority file that the sentence names in full, the report's own first. */
const unionsIn = (text: string, own: UnionData, unions: UnionData[]) => [
  own.id,
  ...unions.filter((u) => u.id !== own.id && text.includes(u.name)).map((u) => u.id),
];

/** The title, and the numbers that it does not have. */
const textOf = (title: string, numbers: string[] = []) => {
  const more = numbers.filter((words) => !title.includes(words.replace(/^\D*/u, '')));
  return more.length > 0 ? `${title}。${more.join('，')}。` : `${title}。`;
};

/** What stands over the sentence, its passage or its headings, else the first topic of the archive. */
function underIts({ passage }: MilestoneFound, topics: string[]): string[] {
  const around = [...topicsOf(passage.text), ...passage.headings.flatMap(topicsOf)];
  const topic = around.find((id) => topics.includes(id)) ?? (topics.includes('organizing') ? 'organizing' : topics[0]);
  return topic ? [topic] : [];
}

/** @param whole takes the sentence itself as the text (the text itself is the union's own), else the title is all that is said */
export function milestoneData(
  found: MilestoneFound,
  known: Known & { unions: UnionData[] },
  ids: Ids,
  whole: boolean,
): Candidate<MilestoneData> {
  const topics = topicsOf(found.sentence)
    .filter((topic) => known.topics.includes(topic))
    .slice(0, 2);
  const title = found.title.replace(/^“([^“”]*)”$/u, '$1').trim() || '（待写）';
  const fact: MilestoneData = {
    id: ids.take(`${known.union.id}-${dayOf(found.dated.edtf)}-${wordFor(found.title, found.kind)}`),
    date: found.dated.edtf,
    ...(found.dated.basis && { dateBasis: found.dated.basis }),
    title,
    text: whole ? found.sentence.replace(/^[●◆■★▲•]\s*/u, '') : textOf(title, found.numbers),
    kind: found.kind,
    unions: unionsIn(found.sentence, known.union, known.unions),
    topics: topics.length > 0 ? topics : underIts(found, known.topics),
    people: [],
    evidence: found.lines,
  };
  const { rule, confidence, lines, sentence, doubt } = found;
  return { fact, rule, confidence, lines, text: sentence, ...(doubt && { doubt }) };
}
