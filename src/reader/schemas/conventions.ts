/** content/conventions.yaml: 凡例. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

const rule = z.strictObject({ name: text('规则的名称', '依据'), text: text('规则', '每条大事注明行号。') });

const section = z.strictObject({
  id: id('小节的 id，是永久地址的一部分', 'scope'),
  title: text('小节的标题', '收录'),
  rules: z.array(rule).min(1).meta({ description: '规则', example: '- { name: 依据, text: …… }' }),
});

const sign = z.strictObject({ sign: text('记号', '未注明'), meaning: text('意思', '来源没有写。') });

export const conventionsSchema = z.strictObject({
  sections: z.array(section).min(1).meta({ description: '各节', example: '见 content/README.md' }),
  signs: z.array(sign).default([]).meta({ description: '记号', example: '- { sign: 未注明, meaning: …… }' }),
  rights: text('权利的说明', '引用时请注明出处。').optional(),
});

export type Conventions = z.output<typeof conventionsSchema>;
