/** The first sentence of a summary that import proposes: by it a report whose summary nobody has written is known. */

/** @param years the years covered, EDTF: 2019/2024 */
export const proposedOpening = (union: string, years: string, milestones: number, figures: number): string =>
  `${union}${years.replace('/', '—')}年的工作，记有大事${milestones}条、数据${figures}项。`;

export const isProposedSummary = (summary: string): boolean =>
  /^\S{2,40}?\d{4}(?:—\d{4})?年的工作，记有大事\d+条、数据\d+项。/u.test(summary);
