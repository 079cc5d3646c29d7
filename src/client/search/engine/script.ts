/** A query's characters and what stands for them in an edition, whichever script they were typed in. */

export class Script {
  private readonly stands: Map<string, string[]>;
  private readonly same = new Map<string, string>();

  /** `map` is made for the text of one edition (src/integrations/search/script-map.ts): characters apart by spaces, each before what stands for it. */
  constructor(map: string) {
    this.stands = new Map(
      map
        .split(' ')
        .map((entry) => [...entry])
        .map(([c = '', ...stand]) => [c, stand]),
    );
    for (const [first, ...others] of this.stands.values()) for (const c of others) this.same.set(c, first as string);
  }

  /** What the text has for a character, the likeliest first. */
  choices(c: string): string[] {
    return this.stands.get(c) ?? [c];
  }

  /** A name or a query as names are compared: characters that one may stand for are one. */
  folded(text: string): string {
    return [...text]
      .map((c) => this.choices(c)[0] as string)
      .map((c) => this.same.get(c) ?? c)
      .join('');
  }
}
