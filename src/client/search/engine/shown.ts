/** Found pages as they are shown: each is looked at first, and left out where its text does not hold the query. */
import type { SearchDocument } from './document.ts';

export class Shown {
  private readonly ids: string[];
  private readonly page: (id: string) => Promise<SearchDocument>;
  private readonly holds: (page: SearchDocument) => boolean;
  private readonly pages: SearchDocument[] = [];
  private next = 0;
  private looking: Promise<unknown> = Promise.resolve();
  readonly dropped = new Set<string>();

  constructor(ids: string[], page: (id: string) => Promise<SearchDocument>, holds: (page: SearchDocument) => boolean) {
    this.ids = ids;
    this.page = page;
    this.holds = holds;
  }

  get count() {
    return this.ids.length - this.dropped.size;
  }

  /** Looks at pages until `count` are there to show, and gives all that are. */
  look(count: number): Promise<SearchDocument[]> {
    const look = async () => {
      while (this.pages.length < count && this.next < this.ids.length) {
        const ids = this.ids.slice(this.next, this.next + count - this.pages.length);
        const pages = await Promise.all(ids.map((id) => this.page(id)));
        this.next += ids.length;
        for (const [i, page] of pages.entries())
          if (this.holds(page)) this.pages.push(page);
          else this.dropped.add(ids[i] as string);
      }
      return this.pages;
    };
    const done = this.looking.catch(() => undefined).then(look);
    this.looking = done;
    return done;
  }
}
