/** The way to a value within an entry: keys and places in lists. */
export type Path = readonly (string | number)[];
