import { z } from 'astro/zod';
import { milestoneIdPattern } from '../../domain/id.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import { kind } from './codes.ts';
import { date, evidence, id, ids, personName, text, title } from './fields.ts';
import { figure } from './figure.ts';
import { highlights } from './highlights.ts';
import { basis } from './rules.ts';
import { named, standing } from './standing.ts';
import { exception } from './style.ts';

const byline = z.strictObject({
  role: text('署名的身份，照原文', '全媒体记者'),
  names: z.array(personName('黄细英')).min(1).meta({ description: '姓名，至少一个', example: '[黄细英, 徐秋莲]' }),
});

const edition = z.strictObject({
  date: z
    .string()
    .refine((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && tryParseDate(s) !== null, { params: { rule: 'day' } })
    .meta({ description: '发布这一版的日子', example: '"2026-11-28"', date: true }),
  text: text('这一版改了什么', '更正第52行的人数。'),
});

const note = z.strictObject({
  lines: z.string().meta({ description: '来源的行号', example: '"53-59"' }).optional(),
  text: text('存疑或说明', '原文未写年份。'),
});

const needsPublished = basis('published', 'publishedBasis');

const milestone = z.strictObject({
  id: id('<工会id>-<日期>-<英文词>', 'yangjiang-2013-11-seafarers-union', milestoneIdPattern),
  date: date('日期，EDTF，加引号', '"2013-11"'),
  dateBasis: text('推断日期的理由', '“今年5月”，报告刊于 2023 年。').optional(),
  title: title('题目，一句话，不带句号', '中国海员工会阳江市委员会成立'),
  text: text('发生了什么，一至三句', '全省第一个市级海员工会。'),
  kind,
  unions: ids('有关工会的 id，当事的在前', 'yangjiang').min(1),
  topics: ids('主题的 id', 'organizing').min(1),
  people: z
    .array(z.strictObject({ ...named, role: text('身份', '主席') }))
    .default([])
    .meta({ description: '有关人物', example: '[{ name: 叶光沛, role: 主席 }]' }),
  evidence,
  note: text('存疑', '原文一处作“推进”。').optional(),
});

const rights = z
  .strictObject({
    holder: text('原文的权利人', '恩平市总工会'),
    basis: text('凭什么刊登原文', '权利人自行发布。'),
  })
  .meta({ description: '正文是来源的原文', example: '{ holder: 恩平市总工会, basis: 权利人自行发布。 }' });

/** The front matter of content/reports/<id>.mdx. */
export const reportSchema = z
  .strictObject({
    title: title('题目', '不忘初心为职工 牢记使命办实事'),
    kicker: title('眉题、专版名', '中国工会十七大专版').optional(),
    union: id('写的是哪个工会', 'yangjiang'),
    occasion: text('因什么刊出', '中国工会第十七次全国代表大会召开').optional(),
    covers: date('记载的时段', '"2013/2018"'),
    published: date('刊出日期', '"2018-10?"').optional(),
    publishedBasis: text('推断刊出日期的理由', '文中称十七大“正在北京召开”。').optional(),
    newspaper: title('报纸名；来源没有写就不填', '某某日报').optional(),
    page: text('版次，照报纸上的写法，加引号', '"A3"').optional(),
    draft: z.boolean().meta({ description: '草稿，不发布', example: 'true' }).optional(),
    rights: rights.optional(),
    bylines: z.array(byline).default([]).meta({ description: '署名', example: '- { role: 通讯员, names: [杨宁] }' }),
    summary: text('摘要，两三句', '……'),
    topics: ids('主题的 id', 'rights').min(1),
    people: z.array(standing).default([]).meta({
      description: '任职和荣誉',
      example: '- { name: 吴松伟, office: 主席, union: yangjiang, evidence: ["1-3"] }',
    }),
    notes: z.array(note).default([]).meta({ description: '存疑与说明', example: '- { lines: "53", text: "……" }' }),
    milestones: z.array(milestone).meta({ description: '大事', example: '见 content/README.md' }),
    figures: z.array(figure).meta({ description: '数据', example: '见 content/README.md' }),
    editions: z
      .array(edition)
      .min(1)
      .optional()
      .meta({ description: '整理稿的各版，早的在前', example: '- { date: "2026-11-28", text: 初版。 }' }),
    highlights: highlights('yangjiang-2018-members', 'yangjiang-2013-11-seafarers-union').optional(),
    styleExceptions: z
      .array(exception)
      .optional()
      .meta({ description: '行文体检的例外', example: '- { rule: vague-time, text: 目前, reason: 引自会议原话。 }' }),
  })
  .refine(needsPublished.check, needsPublished.issue);
