/** content/style.yaml: the rules of wording, and what is let off them. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const isPattern = (source: string) => {
  try {
    return Boolean(new RegExp(source, 'u'));
  } catch {
    return false;
  }
};

const pattern = z
  .string()
  .refine(isPattern, { params: { rule: 'pattern' } })
  .meta({ description: '正则表达式（JavaScript 的写法）', example: '"(\\d)-(\\d)"' });

const rule = {
  rule: id('规则的代号', 'relative-year'),
  why: text('为什么不这样写', '读者不知道是哪一年。'),
};

const wording = z.strictObject({
  ...rule,
  unless: pattern.optional(),
  find: z
    .array(
      z
        .strictObject({
          words: text('照字面找的词', '今年').optional(),
          pattern: pattern.optional(),
          write: text('换成什么；{year} 是刊出的年份', '{year}年').optional(),
        })
        .refine((find) => (find.words === undefined) !== (find.pattern === undefined), {
          params: { rule: 'words-or-pattern' },
        }),
    )
    .min(1)
    .meta({ description: '要找的词，words 或 pattern 写一样', example: '- words: 今年' }),
});

const share = z.strictObject({
  ...rule,
  words: text('给编者看的名称', '使'),
  pattern,
  perThousand: z.number().nonnegative().meta({ description: '正文每千字至多几处', example: '1' }).optional(),
  most: z.int().nonnegative().meta({ description: '正文至多几处', example: '3' }).optional(),
});

/** Something that a rule finds and an editor means to keep, with the reason. */
export const exception = z.strictObject({
  rule: id('规则的代号', 'relative-year'),
  text: text('保留的字样，照文中写', '目前'),
  reason: text('为什么保留', '会议原话。'),
});

export const styleSchema = z.strictObject({
  sentences: z
    .strictObject({
      longest: z.int().positive().meta({ description: '一句至多几字', example: '80' }),
      ends: text('断句的标点', '。！？；'),
      why: rule.why,
    })
    .optional(),
  titles: z
    .strictObject({
      longest: z.int().positive().meta({ description: '大事题目至多几字', example: '20' }),
      without: text('题目里不用的标点', '，。；'),
      why: rule.why,
    })
    .optional(),
  fullNames: z.strictObject({ why: rule.why }).optional(),
  wordings: z.array(wording).default([]).meta({ description: '用词和写法', example: '见 content/README.md' }),
  shares: z.array(share).default([]).meta({ description: '用得过多的字', example: '见 content/README.md' }),
  exceptions: z.array(exception).default([]).meta({ description: '全档案的例外', example: '见 content/README.md' }),
});

export type StyleRules = z.output<typeof styleSchema>;
export type Wording = StyleRules['wordings'][number];
export type Exception = z.output<typeof exception>;
