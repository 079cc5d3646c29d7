/** A figure: one number that a report states, and what it counts. */
import { z } from 'astro/zod';
import { alone, count, extent, grade, nature, qualifier, stage } from './codes.ts';
import { date, evidence, id, text, title } from './fields.ts';
import { always, basis } from './rules.ts';

const needsPeriod = basis('period', 'periodBasis');

const number = (description: string, example: string) => z.number().nonnegative().meta({ description, example });

/** Han characters of a quotation: enough to know the place by, too few to be a passage. */
const longestQuote = 16;
const quote = z
  .string()
  .min(1)
  .refine((words) => (words.match(/\p{Script=Han}/gu)?.length ?? 0) <= longestQuote, { params: { rule: 'quote' } })
  .meta({
    description: `来源里带着这个数的字样，一字不差，至多 ${longestQuote} 个汉字`,
    example: '"新发展会员7多万名"',
  })
  .optional();
const scope = z
  .strictObject({
    nature,
    extent,
    count: count.optional(),
    stage: stage.optional(),
    grade: grade.optional(),
  })
  .meta({ description: '口径', example: '{ nature: flow, extent: whole }' });
const wording = text('照录的短写法', '5万多名');
const variant = z.strictObject({
  value: number('数值，照来源的写法', '300').optional(),
  min: number('范围的下限', '2').optional(),
  max: number('范围的上限', '10').optional(),
  qualifier,
  wording: wording.optional(),
  evidence,
});
const isGiven = (value: unknown) => value !== undefined;

export const figure = z
  .strictObject({
    id: id('<报告id>-<英文词>', 'yangjiang-2018-members'),
    metric: id('指标的 id', 'members').optional(),
    alone: alone.optional(),
    label: title('这个数是什么', '全市工会会员'),
    value: number('数值，照来源的写法', '13.89').optional(),
    min: number('范围的下限', '2').optional(),
    max: number('范围的上限', '10').optional(),
    unit: text('单位，连同“万”“亿”', '万人'),
    qualifier,
    wording: wording.optional(),
    scope: scope.optional(),
    also: z.array(variant).min(1).optional().meta({
      description: '同一个数在别处的另一种说法',
      example: '- { value: 300, qualifier: over, evidence: ["45"] }',
    }),
    period: date('这个数说的是什么时候', '"2018-10"').optional(),
    periodBasis: text('推断时段的理由', '“五年来”，按 2023 年刊出推算。').optional(),
    topic: id('主题的 id', 'organizing'),
    union: id('谁的数：工会的 id', 'yangjiang'),
    quote,
    evidence,
    note: text('口径、存疑', '与 2025 年的报告口径不同。').optional(),
  })
  .refine((f) => (f.value === undefined ? isGiven(f.min) && isGiven(f.max) : !isGiven(f.min) && !isGiven(f.max)), {
    ...always,
    params: { rule: 'value-or-range' },
    path: ['value'],
  })
  .refine((f) => f.min === undefined || f.max === undefined || f.min < f.max, {
    ...always,
    params: { rule: 'min-max' },
    path: ['min'],
  })
  .refine(needsPeriod.check, needsPeriod.issue);
