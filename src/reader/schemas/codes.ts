/** Codes of the content: editors write the key or its Chinese name; the model has the key. */
import { z } from 'astro/zod';
import { bases, blockRoles, codeLists } from '../../domain/codes.ts';

/** Other names that editors use. */
const alsoCalled: Record<string, string> = {
  大约: 'about',
  约数: 'about',
  左右: 'about',
  多: 'over',
  余: 'over',
  以上: 'over',
  超: 'over',
  不到: 'under',
  近于: 'nearly',
  将近: 'nearly',
  接近: 'nearly',
  最多: 'up-to',
  至多: 'up-to',
  县: 'county',
  区: 'county',
  县级市: 'county',
  县级: 'county',
  地市: 'city',
  地级: 'city',
  省级: 'province',
  镇: 'township',
  街道: 'township',
  乡镇: 'township',
  '镇（街）': 'township',
  人次: 'times',
  户次: 'times',
  人数: 'heads',
};

/** A code of `names`, a Chinese name by key. */
function code<K extends string>(names: Record<K, string>, description: string, example: K) {
  const keys = Object.keys(names) as [K, ...K[]];
  const byName = new Map<unknown, K>(keys.map((key) => [names[key], key]));
  const toKey = (value: unknown) =>
    byName.get(value) ?? (keys.includes(alsoCalled[value as string] as K) ? alsoCalled[value as string] : value);
  return z.preprocess(toKey, z.enum(keys)).meta({ description, example, names });
}

export const kind = code(codeLists.kind, '大事的种类', 'founding');
export const level = code(codeLists.level, '层级', 'city');
export const role = code(blockRoles, '这块是什么', 'paragraph');
export const qualifier = code(codeLists.qualifier, '确数、约数等', 'exact');
export const basis = code(bases, '解释的依据', 'report');
export const nature = code(codeLists.nature, '存量还是流量', 'flow');
export const metricNature = code<'stock' | 'flow'>(
  { stock: codeLists.nature.stock, flow: codeLists.nature.flow },
  '存量还是流量',
  'flow',
);
export const extent = code(codeLists.extent, '计了多少', 'whole');
export const count = code(codeLists.count, '计人还是计次', 'heads');
export const stage = code(codeLists.stage, '计划、完成、筹集还是发放', 'done');
export const grade = code(codeLists.grade, '哪一级的', 'province');
export const alone = code(codeLists.alone, '没有可比的数的理由', 'single');
export const authorship = code(codeLists.author, '与署名中同名的作者是不是一个人', 'unsettled');
