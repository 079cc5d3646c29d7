/** Pages load nothing from other hosts, and carry nothing inline that a strict content policy would refuse. */
import type { Problem } from '../../domain/problem.ts';
import type { Site } from './read.ts';

export const checkHosts = ({ pages }: Site): Problem[] =>
  pages.flatMap(({ file, links, inline }) => [
    ...links
      .filter(({ to, tag }) => /^(https?:)?\/\//.test(to) && !['a', 'form', 'link'].includes(tag))
      .map(({ to }) => ({
        file,
        line: 1,
        code: 'foreign-host',
        message: `页面从别处加载 ${to}。`,
        advice: '读者的浏览器不应被别的网站看见；请把文件放进本站。',
      })),
    ...inline.map((what) => ({
      file,
      line: 1,
      code: 'inline-code',
      message: `页面里有 ${what}。`,
      advice: '严格的内容安全策略会拒绝它；请写进单独的文件。',
    })),
  ]);
