/** What a report's front matter says of people: an office or an honour an entry. */
import { z } from 'astro/zod';
import { date, evidence, id, personName, text } from './fields.ts';
import { always, basis } from './rules.ts';

/** Who is meant by a name. */
export const named = {
  name: personName('吴松伟'),
  person: id('人物的 id；只在两人同名时写', 'wu-songwei').optional(),
};

const needsPeriod = basis('period', 'periodBasis');

export const standing = z
  .strictObject({
    ...named,
    role: text('另外的身份：工种、单位', '营销员').optional(),
    office: text('职务，照来源的字样，不带单位', '主席').optional(),
    honour: text('荣誉，照来源的字样', '全国劳动模范').optional(),
    union: id('任职的工会的 id；荣誉写了它，就归在这个工会', 'yangjiang').optional(),
    organisation: text('任职的单位，不是本档案的工会时写', '阳江市人大常委会').optional(),
    period: date('任职的起止，或获得荣誉的时间', '"2017-01/"').optional(),
    periodBasis: text('推断时间的理由', '“今年5月”，报告刊于 2023 年。').optional(),
    evidence,
    note: text('存疑', '……').optional(),
  })
  .refine((s) => 'office' in s !== 'honour' in s, {
    ...always,
    params: { rule: 'office-or-honour' },
    path: ['office'],
  })
  .refine((s) => !('office' in s) || 'union' in s !== 'organisation' in s, {
    ...always,
    params: { rule: 'office-of' },
    path: ['union'],
  })
  .refine(needsPeriod.check, needsPeriod.issue);
