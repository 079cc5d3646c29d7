/** What an id may look like. Ids are promises: ASCII, lower case, never made from a title. */

/** A plain id: `yangjiang-2018`, `sange-yipi`. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A milestone's id, `<union>-<date>-<word>`: `yangjiang-2013-11-seafarers-union`. */
export const milestoneIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*?-\d{4}(?:-\d{2}){0,2}-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A paragraph's own id: `p7`. */
export const paragraphIdPattern = /^p[1-9]\d*$/;

/** The mark that gives a block of a report's body its id: ` [#p7]` or ` [#rights]` at its end. */
export const markPattern = /\s*\[#([^\]\s]*)\]\s*$/;
