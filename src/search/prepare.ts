/** Text preparation, the same when indexing and when querying. */

/** Brings a query or a text to one form: NFKC (full-width forms, compatibility characters), lower case, single spaces. */
export const prepare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
