/** Pages load nothing from other hosts, and carry nothing inline that a strict content policy would refuse. */
import type { Problem } from '../../domain/problem.ts';
import { standing } from './links.ts';
import type { Site } from './read.ts';

export const checkHosts = ({ pages, links }: Site): Problem[] => [
  ...links
    .filter(({ to, tag }) => /^(https?:)?\/\//.test(to) && !['a', 'form', 'link'].includes(tag))
    .map((link) => {
      const { file, line, more } = standing(link);
      return {
        file,
        line,
        code: 'foreign-host',
        message: `页面从别处加载 ${link.to}。${more}`,
        advice: '读者的浏览器不应被别的网站看见；请把文件放进本站。',
      };
    }),
  ...pages.flatMap(({ file, inline }) =>
    inline.map((what) => ({
      file,
      line: 1,
      code: 'inline-code',
      message: `页面里有 ${what}。`,
      advice: '严格的内容安全策略会拒绝它；请写进单独的文件。',
    })),
  ),
];
