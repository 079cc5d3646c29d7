/** Every internal link leads to a page, and its fragment to an element there. */
import type { Problem } from '../../domain/problem.ts';
import type { Site } from './read.ts';
import type { Link } from './read-pages.ts';

/** Where a link stands, for a message: the first page, and how many more. */
export const standing = ({ file, pages }: Link) => ({
  file,
  line: 1,
  more: pages > 1 ? `（另有${pages - 1}页也有）` : '',
});

export function checkLinks({ pages, links, files, base }: Site): Problem[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  const prefix = base.replace(/\/+$/, '');
  return links.flatMap((link) => {
    const { to, from } = link;
    if (/^(https?:|mailto:|data:)/.test(to)) return [];
    const { file, line, more } = standing(link);
    const problem = (code: string, message: string, advice: string): Problem[] => [
      { file, line, code, message: message + more, advice },
    ];
    const url = new URL(to, `http://site${prefix}${from}`);
    const path = decodeURI(url.pathname);
    if (!path.startsWith(`${prefix}/`))
      return problem('link-outside-base', `链接 ${to} 不在 ${base} 之下。`, '地址一律经 src/site.ts 的 href() 写出。');
    const address = path.slice(prefix.length);
    if (!files.has(address))
      return problem('broken-link', `链接 ${to} 没有对应的页面。`, '读者点了会落空；请改链接，或补上那一页。');
    if (url.hash && ids.has(address) && !ids.get(address)?.has(decodeURIComponent(url.hash.slice(1))))
      return problem('broken-fragment', `链接 ${to} 指的位置不存在。`, '页面还在，锚点没有了；请核对 id。');
    return [];
  });
}
