/** Queries that stand nowhere: characters, letters and numbers by chance. */
import { flat } from '../truth.ts';
import { type Draw, type Drawn, han } from './corpus.ts';

export const nonsense: Draw = ({ all, random }, count) => {
  const chars = [...new Set(all)].filter((c) => han.test(c));
  const row = (least: number, most: number, of: string[]) =>
    Array.from({ length: random.int(least, most) }, () => random.pick(of)).join('');
  return Array.from({ length: count }, (_, i) => {
    const shape = i % 4;
    if (shape < 2) return row(2, 8, chars);
    if (shape === 2) return row(6, 12, [...'bcdfghjklmnpqrstvwxz']);
    return `${random.int(100000, 99999999)}${random.pick(['家', '人', '名', '万元', ''])}`;
  })
    .filter((query) => !all.includes(flat(query)))
    .map((query): Drawn => ({ of: 'nonsense', query, text: query, pages: [] }));
};
