/** Which edition the page is of: the Traditional one is made from the built pages (scripts/traditional/). */
export const isTraditional = document.documentElement.lang.startsWith('zh-Hant');
