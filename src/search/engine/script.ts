/** A query's characters and what stands for them in an edition, whichever script they were typed in. */

/** Made for the text of one edition (scripts/search/script-map.ts): only what can lead to a character that stands in it. */
export interface ScriptMap {
  /** Characters that the text does not have, and for each, at the same place, what it has instead. */
  from: string;
  to: string;
  /** What a character may stand for besides: 发 for 發 and 髮, 著 for 着. */
  also: Record<string, string>;
  /** Words in which a character does not become what it becomes by itself: 瞭解 → 了解. */
  words: Record<string, string>;
}

const longest = 6;

export class Script {
  private readonly single: Map<string, string>;
  private readonly words: Map<string, string>;
  private readonly begin: Set<string>;
  private readonly also: Map<string, string>;
  private readonly same: Map<string, string>;

  constructor({ from, to, also, words }: ScriptMap) {
    const made = [...to];
    this.single = new Map([...from].map((c, i) => [c, made[i] ?? c]));
    this.words = new Map(Object.entries(words));
    this.begin = new Set([...this.words.keys()].map((word) => [...word][0] as string));
    this.also = new Map(Object.entries(also));
    this.same = new Map(
      [...this.also].flatMap(([c, others]) => [...others].map((other) => [other, this.single.get(c) ?? c] as const)),
    );
  }

  /** Words that the text writes otherwise, as it writes them. */
  reworded(text: string): string {
    const chars = [...text];
    let made = '';
    for (let i = 0; i < chars.length; i += 1) {
      const c = chars[i] as string;
      const most = this.begin.has(c) ? Math.min(longest, chars.length - i) : 0;
      const length = Array.from({ length: most }, (_, n) => most - n).find((n) =>
        this.words.has(chars.slice(i, i + n).join('')),
      );
      made += length ? this.words.get(chars.slice(i, i + length).join('')) : c;
      i += (length ?? 1) - 1;
    }
    return made;
  }

  /** What the text has for a character, the likeliest first. */
  choices(c: string): string[] {
    return [...new Set([this.single.get(c) ?? c, ...(this.also.get(c) ?? '')])];
  }

  /** A name or a query as names are compared: in the edition's characters, those that one may stand for being one. */
  folded(text: string): string {
    return [...this.reworded(text)]
      .map((c) => this.single.get(c) ?? c)
      .map((c) => this.same.get(c) ?? c)
      .join('');
  }
}
