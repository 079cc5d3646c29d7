/** Every address ever published is still served, or has an heir that is. */
import { brokenPromises, type Permalink } from '../../domain/addresses/permalinks.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Site } from './read.ts';

export const checkPromises = ({ served }: Site, permalinks: Permalink[], file: string): Problem[] =>
  brokenPromises(permalinks, served).map(({ address, heir, line }) => ({
    file,
    line,
    code: heir ? 'heir-missing' : 'permalink-lost',
    message: heir ? `${address} 的继承者 ${heir} 不存在。` : `公布过的地址 ${address} 没有了。`,
    advice: heir
      ? '旧地址要转到真有的地方；请改正箭头后的地址。'
      : `别人的引用会因此失效。请恢复它，或写明去向：“${address} -> 新地址”，或“${address} -> 撤下 2026-03-01 理由”。`,
  }));
