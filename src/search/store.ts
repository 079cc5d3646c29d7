/** The index as it is fetched: in parts, each when one of its words is asked for. */
import { type Contents, nameOfFacets, nameOfPart } from './contents.ts';
import { type FacetList, Facets } from './facets.ts';
import { fetchJson, fetchPacked } from './fetch.ts';
import { Memory } from './memory.ts';
import { placesIn } from './part.ts';
import type { Places } from './positions.ts';

export class Store {
  private readonly folder: string;
  private readonly edition: string;
  /** The last word of each part. */
  private readonly lasts: string[];
  private readonly large: Contents['large'];
  private readonly parts = new Memory<Uint8Array>();
  private readonly words = new Memory<Places>();
  private facetsOfPages: Promise<Facets> | undefined;

  /** `folder`: where the index is. */
  constructor(folder: string, { edition, lasts, large }: Contents) {
    this.folder = folder;
    this.edition = edition;
    this.lasts = lasts.split(' ');
    this.large = large;
  }

  /** The part that holds the word, if it is anywhere. */
  private partOf(word: string): number {
    let from = 0;
    let to = this.lasts.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.lasts[middle] as string) < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** What it costs to ask for the word: a usual part is 1, and what is known already is nearly nothing. */
  cost(word: string): number {
    const part = this.partOf(word);
    return this.words.has(word) || this.parts.has(part) ? 0.01 : (this.large[part] ?? 1);
  }

  /** Every place of a word. */
  places(word: string): Promise<Places> {
    return this.words.get(word, async () => {
      const part = this.partOf(word);
      if (part === this.lasts.length) return new Map();
      const bytes = await this.parts.get(part, () => fetchPacked(`${this.folder}${nameOfPart(this.edition, part)}`));
      return placesIn(bytes, word);
    });
  }

  /** Every page's values of the filters. */
  facets(): Promise<Facets> {
    this.facetsOfPages ??= fetchJson<FacetList>(`${this.folder}${nameOfFacets(this.edition)}`).then(
      (list) => new Facets(list),
    );
    return this.facetsOfPages;
  }
}
