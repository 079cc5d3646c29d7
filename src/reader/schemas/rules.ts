/** Rules between the fields of an entry. */

/** A rule between fields holds whatever else is wrong with the entry: editors are told all at once. */
export const always = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };

/** Requires the reason of an inferred date, and no reason where there is no date. */
export const basis = (value: string, reason: string) => ({
  check: (data: object) => !(reason in data) || value in data,
  issue: { path: [reason], params: { rule: 'basis', field: value }, ...always },
});
