/** What editors choose to be seen first of a report or a union. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

export const highlights = (figure: string, milestone: string) =>
  z
    .strictObject({
      figures: z
        .array(id('数据的 id', figure))
        .max(3)
        .optional()
        .meta({ description: '先看的数据的 id，至多三项', example: `[${figure}]` }),
      milestones: z
        .array(id('大事的 id', milestone))
        .max(2)
        .optional()
        .meta({ description: '先看的大事的 id，至多两条', example: `[${milestone}]` }),
      why: text('为什么选这些，一句话', '会员数有两年可比。'),
    })
    .meta({
      description: '编者选出的要点，代替程序按数据选的',
      example: `{ figures: [${figure}], why: 会员数有两年可比。 }`,
    });
