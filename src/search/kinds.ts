/** The kinds of page that search finds. */
export const pageKinds = { report: '报告', milestone: '大事', union: '工会', term: '词条', original: '原文' } as const;
export type PageKind = keyof typeof pageKinds;
