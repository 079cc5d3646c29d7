import { z } from 'astro/zod';
import { role } from './codes.ts';
import { id, text } from './fields.ts';

const count = (description: string, example: string) => z.int().positive().meta({ description, example });

/** content/sources/<report id>.yaml. */
export const sourceSchema = z.strictObject({
  file: text('来源的文件名', '001_31c6d9c98df2c31a.txt'),
  sha256: z
    .string()
    .refine((s) => /^[0-9a-f]{64}$/.test(s), { params: { rule: 'sha256' } })
    .meta({ description: '来源的 SHA-256，64 位小写十六进制', example: '8345…ab68' }),
  bytes: count('来源的字节数', '14118'),
  lines: count('来源的行数', '570'),
  blocks: z
    .array(
      z.strictObject({
        role,
        lines: text('行号，加引号', '"401-435, 440-442"'),
        section: id('整理稿的小节 id', 'rights').optional(),
        note: text('说明', '版面标题，重影').optional(),
      }),
    )
    .min(1)
    .meta({ description: '按阅读顺序排列的块', example: '- { role: title, lines: "121" }' }),
  corrections: z
    .array(
      z.strictObject({
        line: count('行号', '509'),
        printed: text('印成什么', '启新程启新程'),
        reading: text('应读作什么', '启新程'),
        reason: text('理由', '重影'),
      }),
    )
    .default([])
    .meta({ description: '更正', example: '- { line: 509, printed: 启新程启新程, reading: 启新程, reason: 重影 }' }),
  leftOut: z
    .array(
      z.strictObject({
        text: text('来源里的字样，数在其中', '“三个一批”'),
        lines: text('行号，加引号；不写就是处处如此', '"53-59"').optional(),
        reason: text('为什么不立为数据或大事', '固定说法'),
      }),
    )
    .default([])
    .meta({
      description: '来源里不立为数据或大事的数',
      example: '- { text: 三个一批, reason: 固定说法 }',
    }),
  fingerprint: text('各行的指纹，由 npm run verify -- --fingerprints 写', 'x0a…').optional(),
  notes: z
    .array(text('关于印本的说明', '各栏次序错乱。'))
    .default([])
    .meta({ description: '关于印本的说明', example: '- "……"' }),
});
