/** A union's full name stands before a short one. */
import type { UnionData } from '../../domain/model.ts';
import { type Advice, own, type Passage, veil } from './passage.ts';

const veiled = (text: string, name: string) => text.replaceAll(name, veil.repeat(name.length));

/** What of a text comes before the first of some names; all of it where there is none. */
function before(text: string, names: string[]): string {
  const found = names.map((name) => text.indexOf(name)).filter((at) => at >= 0);
  return found.length > 0 ? text.slice(0, Math.min(...found)) : text;
}

/** A body's passages in reading order. One advice for each alias that stands before its union's full name. */
export function checkNames({ why }: { why: string }, unions: UnionData[], passages: Passage[]): Advice[] {
  const body = passages.filter(({ kind }) => kind === 'body');
  return unions.flatMap(({ name, names, aliases }): Advice[] => {
    const full = [name, ...names.map((past) => past.name)];
    const wanted = [...aliases].sort((a, b) => b.length - a.length);
    const found = new Map<string, Advice>();
    for (const { text, file, lineAt } of body) {
      const whole = own(text);
      let rest = before(whole, full);
      for (const alias of wanted) {
        const at = rest.indexOf(alias);
        rest = veiled(rest, alias);
        if (at < 0 || found.has(alias)) continue;
        found.set(alias, {
          file,
          line: lineAt(at),
          code: 'full-name-first',
          words: alias,
          message: `“${alias}”在全称“${name}”之前。`,
          advice: `初次写“${name}”，以后再用简称。${why}`,
        });
      }
      if (before(whole, full).length < whole.length) break;
    }
    return [...found.values()];
  });
}
