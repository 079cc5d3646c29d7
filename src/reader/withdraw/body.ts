/** Takes facts and passages out of a report's body. What is left says that something stood there. */

/** Uses of a component: in a sentence with its words, or alone. */
const use = (component: string, id: string) =>
  new RegExp(`<${component} id="${id}"[^>]*?(?:/>|>[\\s\\S]*?</${component}>)`, 'g');

const cards = (id: string) => new RegExp(`^<Milestone id="${id}"[^>]*/>\\n(?:\\n|$)?`, 'gm');

export const withoutMilestone = (body: string, id: string): string =>
  body.replace(cards(id), '').replace(use('Milestone', id), '〔此处撤下一件大事〕');

export const withoutFigure = (body: string, id: string): string => body.replace(use('Figure', id), '〔此数已撤下〕');

export interface Passage {
  body: string;
  /** As it was written. */
  passage: string;
  milestones: string[];
  figures: string[];
}

const idsOf = (component: string, text: string) =>
  [...text.matchAll(new RegExp(`<${component} id="([^"]+)"([^>]*)>`, 'g'))]
    .filter(([, , rest]) => !/\brepeat\b/.test(rest ?? ''))
    .map(([, id]) => id ?? '');

/** Without the paragraph or item of this mark. Undefined where there is none. */
export function withoutPassage(body: string, mark: string): Passage | undefined {
  const lines = body.split('\n');
  const end = lines.findIndex((line) => line.trimEnd().endsWith(`[#${mark}]`));
  if (end < 0) return undefined;
  let start = end;
  const begins = (line: string) => /^\s*(?:[-*]|\d+\.)\s/.test(line);
  while (
    start > 0 &&
    lines[start - 1]?.trim() &&
    !begins(lines[start] ?? '') &&
    !/\[#p\d+\]\s*$/.test(lines[start - 1] ?? '')
  )
    start -= 1;
  const passage = lines.slice(start, end + 1).join('\n');
  const gap = !lines[start - 1]?.trim() && !lines[end + 1]?.trim() ? 1 : 0;
  lines.splice(start, end + 1 - start + gap);
  return {
    body: lines.join('\n'),
    passage,
    milestones: idsOf('Milestone', passage),
    figures: idsOf('Figure', passage),
  };
}

/** The words of a passage as readers see them, a sentence or a part between two facts each. */
export const wordsOf = (passage: string): string[] =>
  passage
    .replace(/\s*\[#p\d+\]/g, '')
    .replace(/^\s*(?:[-*>]|\d+\.)\s/gm, '')
    .replace(/<Figure\b[^>]*\/>/g, '。')
    .replace(/<[^>]*>|\*\*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/(?<=[。！？；])/)
    .map((part) => part.replace(/^[，、]|[。；]$/g, '').trim());
