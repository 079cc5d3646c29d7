/** A report's texts under their headings. */
import { findMentions } from '../../../domain/time/find.ts';
import { type Para, paraText } from '../para.ts';
import { type Head, isHead, type Unit } from './heads.ts';

export interface Section {
  head?: Head;
  bodies: Para[];
  /** Parts of a report card, each with a heading of its own. */
  parts?: Section[];
  /** Why it stands apart from the run of the text, and is read after it. */
  box?: 'related' | 'voices';
  confidence: number;
}

/** Sections as the source has them: each text under the heading before it. */
export function inPlace(units: Unit[]): Section[] {
  const sections: Section[] = [{ bodies: [], confidence: 0.9 }];
  for (const unit of units) {
    if (isHead(unit)) sections.push({ head: unit.head, bodies: [], confidence: 0.9 });
    else sections.at(-1)?.bodies.push(unit.body);
  }
  return sections.filter((s) => s.head || s.bodies.length > 0);
}

/** An entry of a chronicle begins with its date. */
export const isDated = (para: Para): boolean => {
  const [first] = findMentions(paraText(para).slice(0, 24));
  return first !== undefined && first.start <= 2 && (first.form === 'point' || first.form === 'span');
};

/** What someone says for himself: his office and name, a colon, his words. */
export const isVoice = (para: Para): boolean =>
  /^[\p{Script=Han}（）()“”、]{5,40}[：:]\p{Script=Han}/u.test(paraText(para)) && paraText(para).length > 60;

/** What kind of text it is, by which a heading knows its own. */
export function natureOf(para: Para): 'dated' | 'voice' | 'plain' {
  return isDated(para) ? 'dated' : isVoice(para) ? 'voice' : 'plain';
}

/** What kind of text a heading calls for. */
export function calledBy(heading: string): 'dated' | 'voice' | 'plain' {
  if (/大事记|大事年表|年表|编年|纪事|记事/u.test(heading)) return 'dated';
  return /寄语|感言|心声|声音|代表说|如是说|众说|热议/u.test(heading) ? 'voice' : 'plain';
}
