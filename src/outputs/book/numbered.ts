/** Page numbers in the text of the book, once it is known on which page everything stands. */

/**
 * Puts page numbers for the names of places in the index, each page of an entry once, and after links that want to say
 * where they lead: `<a data-part="see" href="#x">甲</a>` → 甲〔12〕.
 */
export const numbered = (markup: string, pageOf: Map<string, number>): string =>
  markup
    .replace(/(<a data-part="page" href="#[^"]+">[^<]+<\/a>、?)+/g, (entry) => {
      const ids = [...entry.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
      // A browser tells the pages of linked places only, so that what is not known yet must stay linked.
      const first = ids.filter(
        (id) => !pageOf.has(id) || id === ids.find((other) => pageOf.get(other) === pageOf.get(id)),
      );
      return first
        .map((id) => [pageOf.get(id) ?? 0, id] as const)
        .sort(([a], [b]) => a - b)
        .map(([page, id]) => `<a data-part="page" href="#${id}">${page || '000'}</a>`)
        .join('、');
    })
    // No line begins with the number.
    .replace(
      /(<a data-part="see" href="#([^"]+)">.*?)<\/a>/g,
      (_, link: string, id: string) => `${link}<span class="at">\u2060〔${pageOf.get(id) ?? '000'}〕</span></a>`,
    );
