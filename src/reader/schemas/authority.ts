/** The authority files: unions, topics, metrics, terms. */
import { z } from 'astro/zod';
import { authorship, basis, count, grade, level, metricNature, stage } from './codes.ts';
import { date, id, ids, personName, text, title } from './fields.ts';
import { highlights } from './highlights.ts';

const aliases = z
  .array(text('别称', '阳江工会'))
  .default([])
  .meta({ description: '别称，供检索', example: '[阳江市总]' });

/** content/unions/<id>.yaml. */
export const unionSchema = z.strictObject({
  name: title('全称', '阳江市总工会'),
  short: title('短名，用在列表里', '阳江'),
  parent: id('上级工会的 id', 'gdftu').optional(),
  level,
  place: text('所在地', '广东省阳江市').optional(),
  names: z
    .array(
      z.strictObject({
        name: title('名称', '阳江市总工会'),
        from: date('从何时用此名', '"1988"').optional(),
        to: date('到何时', '"2004-06"').optional(),
      }),
    )
    .default([])
    .meta({ description: '历来的名称，按先后', example: '- { name: 阳江县总工会, to: "1988" }' }),
  aliases,
  draft: z.boolean().meta({ description: '只有草稿提到，还不发布', example: 'true' }).optional(),
  highlights: highlights('yangjiang-2018-members', 'yangjiang-2013-11-seafarers-union').optional(),
  note: text('说明', '……').optional(),
});

/** An entry of content/topics.yaml. */
export const topicSchema = z.strictObject({
  id: id('主题的 id', 'rights'),
  name: title('名称', '维权'),
  text: text('一句话的范围说明', '职工合法权益的维护。'),
});

/** An entry of content/metrics.yaml. */
export const metricSchema = z.strictObject({
  id: id('指标的 id', 'members'),
  name: title('名称', '工会会员数'),
  text: text('计的是什么，一句话', '一地在某时的工会会员总数。'),
  whose: text('谁的', '本级及下级工会'),
  nature: metricNature,
  unit: text('比较用的单位，不带“万”', '人'),
  units: z.array(text('视为相同的单位', '名')).min(1).meta({ description: '视为相同的单位', example: '[人, 名]' }),
  scope: z
    .strictObject({
      count: z.array(count).min(1).optional().meta({ description: '计人还是计次', example: '[heads, times]' }),
      stage: z.array(stage).min(1).optional().meta({ description: '筹集、发放等', example: '[raised, paid]' }),
      grade: z.array(grade).min(1).optional().meta({ description: '哪几级的', example: '[province, city]' }),
    })
    .default({})
    .meta({ description: '它的数据按什么分开', example: '{ stage: [raised, paid] }' }),
  topic: id('主题的 id', 'organizing'),
});

/** An entry of content/glossary.yaml. */
export const termSchema = z.strictObject({
  id: id('词条的 id', 'sange-yipi'),
  term: title('词', '三个一批'),
  aliases,
  text: text('一两句解释', '……'),
  basis,
  source: z
    .strictObject({
      name: text('法律、文件、标准的名称，不带书名号', '中华人民共和国工会法'),
      part: text('条款', '第四十三条').optional(),
      issuer: text('发布的机关', '全国人民代表大会常务委员会').optional(),
      number: text('文号、标准号', '总工办发〔2021〕9号').optional(),
      date: date('发布、通过或修正的日期', '"2021-12-24"').optional(),
    })
    .optional()
    .meta({ description: '可以查到的出处', example: '{ name: 中华人民共和国工会法, part: 第四十三条 }' }),
  usage: text('各报告怎么说到它', '……').optional(),
  topics: ids('主题的 id', 'organizing').default([]),
  seeAlso: ids('参见的词条', 'hui-zhan-jia').default([]),
});

/** An entry of content/people.yaml. */
export const personSchema = z.strictObject({
  id: id('人物的 id，一般是姓名的拼音', 'wu-songwei'),
  name: personName('吴松伟'),
  aliases: z.array(personName('吴嵩伟')).default([]).meta({ description: '来源里的其他写法', example: '[吴嵩伟]' }),
  distinction: text('两人同名时，用什么区别', '阳江市总工会').optional(),
  mayBe: ids('可能是同一人的 id', 'wang-quanhua').default([]),
  author: authorship.optional(),
  note: text('说明', '……').optional(),
});
