/** The pages that hold a query: its terms' words, proved by their places. */
import { cheapestCover } from './cover.ts';
import { inStrides, type Places, together, unite } from './positions.ts';
import type { Query, Term } from './query.ts';
import type { Store } from './store.ts';
import { dateToken, phraseProofs, phraseSteps } from './tokens.ts';
import type { Unit } from './units.ts';

const nowhere: Places = new Map();

/** What the finder asks of the index. */
export type Words = Pick<Store, 'cost' | 'places'>;

export class Finder {
  private readonly store: Words;
  private readonly pages: number;

  /** `pages`: how many there are. */
  constructor(store: Words, pages: number) {
    this.store = store;
    this.pages = pages;
  }

  /** Where the units stand side by side. `whole`: at the end of a block. */
  async row(units: Unit[], whole = false): Promise<Places> {
    const { proofs, parts } = phraseProofs(units, whole);
    const cover = cheapestCover(proofs, parts, (token) => this.store.cost(token));
    return together(
      await Promise.all(cover.map(async ({ token, at }) => ({ places: await this.store.places(token), at }))),
    );
  }

  private async rowAcross(units: Unit[]): Promise<Places> {
    return inStrides(
      await Promise.all(
        phraseSteps(units).map(async ({ plain, crossing, enters }) => ({
          plain: await this.store.places(plain),
          crossing: crossing ? await this.store.places(crossing) : nowhere,
          enters,
        })),
      ),
    );
  }

  /** Where a term stands in any of its forms. */
  private async term({ forms, written, quoted, date }: Term): Promise<Places> {
    return unite(
      await Promise.all([
        ...forms.map((form) => (quoted && form.length > 1 ? this.rowAcross(form) : this.row(form))),
        ...written.map((row) => this.row(row)),
        ...(date ? [this.store.places(dateToken(date))] : []),
      ]),
    );
  }

  /** The places of each term that is wanted, on the pages that hold them all and none that is not wanted. */
  async query({ terms }: Query): Promise<Places[]> {
    const found = await Promise.all(terms.map((term) => this.term(term)));
    const wanted = found.filter((_, i) => !terms[i]?.exclude);
    const unwanted = found.filter((_, i) => terms[i]?.exclude);
    const every: Places = wanted[0] ?? new Map(Array.from({ length: this.pages }, (_, id) => [id, []]));
    const ids = [...every.keys()].filter(
      (id) => wanted.every((places) => places.has(id)) && !unwanted.some((places) => places.has(id)),
    );
    return (wanted.length > 0 ? wanted : [every]).map(
      (places) => new Map(ids.map((id) => [id, places.get(id) as number[]])),
    );
  }
}
