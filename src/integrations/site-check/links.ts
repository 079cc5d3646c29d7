/** Every internal link leads to a page, and its fragment to an element there. */
import type { Problem } from '../../domain/problem.ts';
import type { Site } from './read.ts';

export function checkLinks({ pages, files, base }: Site): Problem[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const prefix = base.replace(/\/+$/, '');
  return pages.flatMap((page) => {
    const problems: Problem[] = [];
    const add = (code: string, message: string, advice: string) =>
      problems.push({ file: page.file, line: 1, code, message, advice });
    for (const { to } of page.links) {
      if (/^(https?:|mailto:|data:)/.test(to)) continue;
      const url = new URL(to, `http://site${prefix}${page.address}`);
      const path = decodeURI(url.pathname);
      if (!path.startsWith(`${prefix}/`)) {
        add('link-outside-base', `链接 ${to} 不在 ${base} 之下。`, '地址一律经 src/site.ts 的 href() 写出。');
        continue;
      }
      const address = path.slice(prefix.length);
      if (!files.has(address))
        add('broken-link', `链接 ${to} 没有对应的页面。`, '读者点了会落空；请改链接，或补上那一页。');
      else if (url.hash && ids.has(address) && !ids.get(address)?.has(decodeURIComponent(url.hash.slice(1)))) {
        add('broken-fragment', `链接 ${to} 指的位置不存在。`, '页面还在，锚点没有了；请核对 id。');
      }
    }
    return problems;
  });
}
