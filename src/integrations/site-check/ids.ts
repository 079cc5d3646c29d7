/** No id stands twice on a page. */
import type { Problem } from '../../domain/problem.ts';
import type { Site } from './read.ts';

function repeated(ids: string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

export const checkIds = ({ pages }: Site): Problem[] =>
  pages.flatMap(({ file, ids }) =>
    repeated(ids).map((id) => ({
      file,
      line: 1,
      code: 'duplicate-id-on-page',
      message: `id“${id}”在同一页出现多次。`,
      advice: '链接只会落在第一处；请给其中一处换 id。',
    })),
  );
