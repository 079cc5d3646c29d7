/** The data files described for machines: a Data Package (https://datapackage.org/standard/data-package/). */
import type { Identity } from '../../reader/identity.ts';

interface Field {
  name: string;
  type: 'string' | 'number' | 'date';
  title: string;
}

const field = (name: string, title: string, type: Field['type'] = 'string'): Field => ({ name, type, title });

/** Spreadsheets take 2018-10 for a day: these two are days on purpose. */
const days = [field('dateFrom', '所指的第一天', 'date'), field('dateTo', '所指的最后一天', 'date')];

const milestones = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('date', '日期，EDTF'),
  ...days,
  field('dateBasis', '推定日期的理由'),
  field('title', '题目'),
  field('text', '说明'),
  field('kind', '种类'),
  field('unions', '有关工会的 id'),
  field('topics', '主题的 id'),
  field('people', '人物'),
  field('reports', '见于报告'),
  field('evidence', '来源行号'),
];

const figures = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('metric', '指标的 id'),
  field('alone', '没有指标的理由'),
  field('label', '这个数是什么'),
  field('value', '数值，照来源', 'number'),
  field('min', '下限', 'number'),
  field('max', '上限', 'number'),
  field('unit', '单位，照来源'),
  field('qualifier', '确数、约数等'),
  field('normalizedValue', '化为基本单位的数值', 'number'),
  field('normalizedMin', '化为基本单位的下限', 'number'),
  field('normalizedMax', '化为基本单位的上限', 'number'),
  field('normalizedUnit', '基本单位'),
  field('low', '来源的说法容许的下限，基本单位；空着是没有', 'number'),
  field('high', '来源的说法容许的上限，基本单位；空着是没有', 'number'),
  field('precision', '确数、取整、约数、范围、一端不明'),
  field('nature', '存量还是流量'),
  field('extent', '全部、本级、一部分、合计'),
  field('count', '计人还是计次'),
  field('stage', '计划、完成、筹集、发放'),
  field('grade', '哪一级的'),
  field('peers', '可以并列比较的一组；图在 /pictures/'),
  field('apart', '不能比较的理由'),
  field('period', '时段，EDTF'),
  ...days,
  field('union', '工会的 id'),
  field('report', '报告的 id'),
  field('topic', '主题的 id'),
  field('quote', '来源里带着这个数的字样'),
  field('evidence', '来源行号'),
];

const csv = (name: string, title: string, fields: Field[]) => ({
  name: `${name}-csv`,
  title,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: { fields, primaryKey: ['id'], missingValues: [''], fieldsMatch: 'superset' },
});

const json = (name: string, title: string) => ({
  name: `${name}-json`,
  title,
  path: `${name}.json`,
  format: 'json',
  mediatype: 'application/json',
});

export const datapackage = (
  { id, name, title, description, publisher, licence, repository }: Identity,
  homepage: string,
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: id,
  title,
  description,
  homepage,
  contributors: [{ title: publisher ?? name, roles: ['publisher'] }],
  ...(licence && { licenses: [{ title: licence.name, ...(licence.url && { path: licence.url }) }] }),
  ...(repository && { sources: [{ title: '源文件', path: repository }] }),
  resources: [
    csv('milestones', '全部大事', milestones),
    json('milestones', '全部大事'),
    csv('figures', '全部数据', figures),
    json('figures', '全部数据'),
    json('unions', '工会'),
    json('reports', '报告书目，CSL-JSON'),
  ],
});
