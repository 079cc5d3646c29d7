/** Which edition the page is of: the Traditional one is made from the built pages (src/integrations/traditional/). */
export const isTraditional = document.documentElement.lang.startsWith('zh-Hant');
