/** Under which a followed result hands on what was looked for (arrive.ts). */
export const arrivalKey = 'archive-found';
