/** The code lists of the content, with what readers see for each. */

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

export const bases = {
  report: '据报告',
  general: '据通识',
} as const;
/** What the explanation of a term rests on: the reports that use it, or what is generally known. */
export type Basis = keyof typeof bases;
