/** Where a file of the content belongs, and what its name means. */
import { idPattern } from '../../domain/id.ts';
import type { folders } from '../collections.ts';

/** The id that a file's name means: as it stands, or as it was meant, where no other file has that name. */
export function idOf(stem: string, extension: string, names: string[]): string {
  if (idPattern.test(stem)) return stem;
  const meant = stem
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.—–]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return idPattern.test(meant) && !names.includes(meant + extension) ? meant : stem;
}

/** Fields by which a file of another folder is known. */
const own = { sources: ['sha256', 'blocks'], unions: ['level', 'short'] };

/** Says so where a union's file stands among sources, or the other way round: each of its fields would be a problem. */
export function misplaced(
  collection: keyof typeof folders,
  data: unknown,
): { message: string; advice: string } | undefined {
  if (collection === 'reports' || typeof data !== 'object' || data === null) return undefined;
  const [here, there] = collection === 'sources' ? (['sources', 'unions'] as const) : (['unions', 'sources'] as const);
  if (!own[there].every((field) => field in data) || own[here].some((field) => field in data)) return undefined;
  const what = { sources: '来源的记录', unions: '工会' };
  return {
    message: `这个文件写的是${what[there]}，却放在 content/${here}/ 里。`,
    advice: `各文件夹的字段不同，放错了就读不通。请移到 content/${there}/。`,
  };
}
