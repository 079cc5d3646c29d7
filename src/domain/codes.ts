/** The code lists of the content, with what readers see for each. */
import { precisionNames } from './numbers/bounds.ts';
import { qualifierNames } from './numbers/quantity.ts';

export const kinds = {
  founding: '成立',
  meeting: '会议',
  award: '表彰',
  appointment: '任职',
  policy: '制度',
  facility: '阵地',
  activity: '活动',
  service: '服务',
} as const;
export type Kind = keyof typeof kinds;

export const levels = {
  national: '全国',
  province: '省',
  city: '地级市',
  county: '县（市、区）',
  township: '镇（街道）',
  park: '园区',
  industry: '行业',
} as const;
export type Level = keyof typeof levels;

export const blockRoles = {
  kicker: '眉题',
  title: '题目',
  byline: '署名',
  lead: '导语',
  heading: '小标题',
  paragraph: '段落',
  item: '条目',
  caption: '图说',
  quote: '引语',
  furniture: '版面杂项',
} as const;
export type BlockRole = keyof typeof blockRoles;

export const authorships = {
  same: '同一人',
  other: '另一人',
  unsettled: '未定',
} as const;
/** Whether someone and an author of the same name are one person. */
export type Authorship = keyof typeof authorships;

export const bases = {
  report: '据报告',
  general: '据通识',
} as const;
/** What the explanation of a term rests on: the reports that use it, or what is generally known. */
export type Basis = keyof typeof bases;

export const natures = {
  stock: '存量',
  flow: '流量',
  unclear: '来源没有分清',
} as const;
/** What a figure is to time (SNA 2008, 3.4): a stock is what there is at a time, a flow what came about over one. */
export type Nature = keyof typeof natures;

export const extents = {
  whole: '全部',
  own: '只计本级',
  part: '只计一部分',
  mixed: '与别的合计',
  unclear: '来源没有说明',
} as const;
/** How much of what its metric counts a figure covers. */
export type Extent = keyof typeof extents;

export const counts = {
  heads: '按人、户计',
  times: '按人次、户次计',
  unclear: '人、次不分',
} as const;
/** Whether who comes twice is counted once or twice. */
export type Count = keyof typeof counts;

export const stages = {
  planned: '计划',
  done: '完成',
  raised: '筹集',
  paid: '发放',
} as const;
export type Stage = keyof typeof stages;

export const grades = {
  national: '全国',
  province: '省级',
  city: '市级',
  county: '县（区）级',
  all: '各级合计',
} as const;
/** Whose honour, title or sign it is. */
export type Grade = keyof typeof grades;

export const aloneReasons = {
  single: '别的报告没有给出同样的数',
  part: '是另一项数据的一部分或另一面',
  scope: '与名称相近的指标口径不同',
  local: '只说一地、一个项目',
  event: '只说一件事、一个人',
  rate: '是标准、定额或比率',
  ordinal: '是年数、届数或名次',
  plan: '是计划或对象，还不是结果',
} as const;
/** Why a figure has no peer. */
export type AloneReason = keyof typeof aloneReasons;

/** The lists by the field of the content and the column of the data that hold their codes. */
export const codeLists = {
  kind: kinds,
  level: levels,
  author: authorships,
  alone: aloneReasons,
  qualifier: qualifierNames,
  precision: precisionNames,
  nature: natures,
  extent: extents,
  count: counts,
  stage: stages,
  grade: grades,
} as const;
