/** The clauses of a title, between which it breaks if it can; the blanks that part some of them stand alone. */
export const clausesOf = (title: string): string[] =>
  title.split(/(?<=[：，；。！？])|(\s+)/).filter((clause) => clause);
