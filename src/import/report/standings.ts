/** Offices and honours as the front matter holds them: an office is held in the report's union, or else in an organisation. */
import type { StandingData, UnionData } from '../../domain/model.ts';
import type { Passage } from '../facts/passage.ts';
import { type PersonFound, peopleIn } from '../facts/people.ts';

const office =
  /^(.*?)((?:党组|常务)?副?(?:主席|书记|主任|部长|会长|局长|经理|厂长|队长|班长|秘书长)|常委|委员|负责人|工作人员|营销员|顾问)$/u;

/** Whether words mean the report's own union: its name, or 市总工会 within its own place. */
const isOwn = (words: string, union: UnionData) =>
  [union.name, ...union.aliases].includes(words) || /^(?:[省市县区]总工会|[市县区]总)$/u.test(words);

/** 阳江市人大常委会副主任、市总工会党组书记、主席: each office with where it is held. */
function officesOf(person: PersonFound, union: UnionData): StandingData[] {
  let place = '';
  return person.role.split('、').flatMap((part): StandingData[] => {
    const match = office.exec(part.replace(/^[为任]/u, ''));
    if (!match) return [];
    const [held, title] = [match[1]?.replace(/(?:党组|常务)$/u, '') ?? '', match[2] ?? ''];
    place = held || place;
    if (!place) return [];
    const where = isOwn(place, union) ? { union: union.id } : { organisation: place };
    return [{ name: person.name, office: title, ...where, evidence: person.lines }];
  });
}

/** Everyone with an office or an honour, an entry each, no entry twice. */
export function standingsOf(passages: Passage[], union: UnionData): StandingData[] {
  const kept = new Map<string, StandingData>();
  for (const person of passages.filter((p) => p.block.role !== 'byline').flatMap(peopleIn)) {
    const standings = person.honour
      ? [{ name: person.name, honour: person.honour, evidence: person.lines }]
      : officesOf(person, union);
    for (const standing of standings) {
      const key = JSON.stringify({ ...standing, evidence: [] });
      const known = kept.get(key);
      if (known) known.evidence = [...new Set([...known.evidence, ...standing.evidence])];
      else kept.set(key, standing);
    }
  }
  return [...kept.values()];
}
