/** The data files described for machines: a Data Package (https://datapackage.org/standard/data-package/). */

import type { Identity } from '../../reader/identity/identity.ts';
import { csv, field, json } from './resource.ts';

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

const unions = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('name', '全称'),
  field('short', '短名'),
  field('level', '层级'),
  field('parent', '上级工会的 id'),
  field('place', '所在地'),
  field('aliases', '别称'),
];

const topics = [field('id', 'id，永不改变'), field('url', '永久地址'), field('name', '名称'), field('text', '范围')];

const metrics = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('name', '名称'),
  field('text', '数的是什么'),
  field('whose', '谁的'),
  field('nature', '存量还是流量'),
  field('unit', '比较用的单位'),
  field('topic', '主题的 id'),
];

const reports = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('title', '题目'),
  field('union', '工会的 id'),
  field('covers', '记载的时段，EDTF'),
  field('coversFrom', '时段的第一天', 'date'),
  field('coversTo', '时段的最后一天', 'date'),
  field('published', '刊出日期，EDTF；空着是不详'),
  field('publishedFrom', '刊出日期所指的第一天', 'date'),
  field('publishedTo', '刊出日期所指的最后一天', 'date'),
  field('publishedBasis', '推定刊出日期的理由'),
  field('newspaper', '报纸；空着是来源未注明'),
  field('page', '版次'),
];

const people = [
  field('id', 'id，永不改变'),
  field('url', '永久地址'),
  field('name', '姓名'),
  field('distinction', '与同名的人怎么区别'),
  field('aliases', '来源里的其他写法'),
  field('mayBe', '可能是同一人的 id，来源没有写清'),
  field('author', '与署名中同名的作者是不是一个人'),
  field('reports', '见于报告'),
  field('milestones', '有关大事的 id'),
  field('note', '说明'),
];

const standings = [
  field('person', '人物的 id'),
  field('number', '同一人的第几项，按时间', 'integer'),
  field('name', '姓名，照来源'),
  field('office', '职务；荣誉的一行空着'),
  field('honour', '荣誉；职务的一行空着'),
  field('union', '任职的工会、荣誉所归的工会的 id'),
  field('organisation', '任职的单位，不是本档案的工会时'),
  field('role', '另外的身份'),
  field('period', '任职的起止或获得荣誉的时间，EDTF；空着是来源没有写'),
  ...days,
  field('periodBasis', '推定时间的理由'),
  field('report', '报告的 id'),
  field('evidence', '来源行号'),
  field('note', '存疑'),
];

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
    csv('people', '人物', people),
    csv('standings', '人物的任职和荣誉，一行一项', standings, ['person', 'number']),
    json('people', '人物，连同任职和荣誉'),
    csv('unions', '工会', unions),
    json('unions', '工会'),
    csv('reports', '报告', reports),
    json('reports', '报告书目，CSL-JSON'),
    csv('topics', '主题', topics),
    csv('metrics', '指标', metrics),
  ],
});

/** The resources that are tables. */
export const tablesOf = ({ resources }: ReturnType<typeof datapackage>) =>
  resources.filter((r): r is ReturnType<typeof csv> => 'schema' in r);
