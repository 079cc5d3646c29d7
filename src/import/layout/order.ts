/** The order in which a report's sections are read. */
import { type Head, isHead, type Unit } from './heads/heads.ts';
import { standsOver } from './heads/levels.ts';
import { natureOf, type Section } from './heads/sections.ts';
import { type Para, paraText } from './para.ts';

export const textOf = (section: Section) => section.bodies.map(paraText).join('');

const looksAhead = (section: Section) =>
  /展望|未来|今后|下一步|新征程|续写|新篇章|打造“四型”/u.test(
    section.head ? `${section.head.kickers.map(paraText).join('')}${section.head.text}` : '',
  ) || (textOf(section).match(/接下来|未来|今后|将要|下一步|要[全坚深抓切把进大继]/gu)?.length ?? 0) >= 3;

const isVoices = (section: Section) =>
  section.bodies.length > 0 && section.bodies.every((para) => natureOf(para) === 'voice');

/** How many parts a text says that follow: 做好四个方面的工作。 */
function announced(section: Section): number | undefined {
  const end = /([两二三四五六七八])个?方面的?(?:重点)?(?:工作|任务)?。?$/u.exec(textOf(section));
  return end ? '零一二三四五六七八'.replace('二', '二').indexOf((end[1] as string).replace('两', '二')) : undefined;
}

/**
 * Puts sections that were given back to torn headings in order: what looks back, what looks ahead, what stands apart;
 * each by the order of its headings in the source. A text that announces four points is followed by its four sections.
 */
export function orderSections(sections: Section[], units: Unit[]): Section[] {
  const marked = sections.map((section): Section => (isVoices(section) ? { ...section, box: 'voices' } : section));
  const stays = new Set(marked.filter((s) => standsUnder(s, units)));
  const rank = (s: Section) => (s.box ? 2 : looksAhead(s) ? 1 : 0);
  const sorted = [...marked].sort((a, b) => rank(a) - rank(b) || (a.head?.line ?? 0) - (b.head?.line ?? 0));
  for (const section of sorted) {
    const count = announced(section);
    const followers = sorted.filter((s) => s !== section && !s.box && stays.has(s));
    if (count === undefined || followers.length !== count) continue;
    const others = sorted.filter((s) => !followers.includes(s));
    const at = others.indexOf(section) + 1;
    return [
      ...others.slice(0, at),
      ...followers.sort((a, b) => (a.head?.line ?? 0) - (b.head?.line ?? 0)),
      ...others.slice(at),
    ];
  }
  return sorted;
}

/** Whether a section's first text stands right under its heading in the source. */
function standsUnder(section: Section, units: Unit[]): boolean {
  const at = units.findIndex((u) => isHead(u) && u.head === section.head);
  const next = units[at + 1];
  return at >= 0 && next !== undefined && !isHead(next) && next.body === section.bodies[0];
}

/** Headings under which no text stands. */
export function tornHeads(units: Unit[]): Head[] {
  return units.flatMap((unit, i) => {
    const next = units[i + 1];
    const torn = isHead(unit) && (next === undefined || (isHead(next) && !standsOver(unit.head.text, next.head.text)));
    return torn ? [unit.head] : [];
  });
}

/** The paragraphs of a section, in order, with those of its parts. */
export const allBodies = (section: Section): Para[] => [...section.bodies, ...(section.parts ?? []).flatMap(allBodies)];
