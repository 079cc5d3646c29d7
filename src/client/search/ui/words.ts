/** All that search says to readers. The Traditional edition says the same, converted when the site is built (say.ts). */

/** The kinds of page that search finds. */
export const pageKinds = {
  report: '报告',
  milestone: '大事',
  union: '工会',
  person: '人物',
  term: '词条',
  original: '原文',
} as const;
export type PageKind = keyof typeof pageKinds;

/** The kinds of name that search suggests. */
export const nameKinds = {
  union: '工会',
  person: '人物',
  place: '地方',
  term: '词条',
  topic: '主题',
  metric: '指标',
} as const;

export const otherName = (kind: string, name: string) => `${kind}，即${name}`;

export const searching = '正在检索……';
export const found = (pages: number) => `找到${pages}页`;
export const foundAs = (names: string[], pages: number) => `按拼音“${names.join('、')}”${found(pages)}`;
export const isItThis = '您要找的是不是它？';
export const isItOneOf = '您要找的是不是：';
export const between = '、';
export const questionMark = '？';
export const nothing = '没有找到，换个说法试试。';
export const figuresOnly = '没有一页这样写，有这样的数据。';
/** In development the index is that of the last build. */
const why = import.meta.env?.DEV ? '没有索引的话，先运行npm run build' : '请检查网络后再试';
/** Without a network only a reader who keeps all of the archive can search. */
export const offline = '检索没有成功：没有网络。有网络时存下整个档案（见页脚“存到手机”），没有网络也能检索。';
export const failed = `检索没有成功，${why}。`;
export const allNames = '全部报告、工会、年份、主题和词条的名单';
export const allPages = (pages: number) => `看全部${pages}页`;
export const more = (pages: number) => `再看一些（还有${pages}页）`;
export const top = '正文';
export const morePlaces = (places: number) => `这一页还有${places}处`;
export const names = '名称';
export const withCount = (name: string, pages: number) => `${name}（${pages}）`;

export const placesFound = '直接到这一处：';
export const place = ({ of, number }: { of: 'paragraph' | 'line'; number: number }) =>
  of === 'paragraph' ? `第${number}段` : `来源第${number}行`;

/** How to ask. */
export const help =
  '空格隔开的词都要有；引号查原句，减号排除；简繁体、拼音、数字、日期都可以；写“报告名 第12段”直接到那一段。';

export const dialog = {
  title: '检索',
  box: '检索词',
  placeholder: '词语、人名、数字、日期、拼音',
  button: '检索',
  close: '关闭',
  list: '名称与结果',
  keys: '上下键选择，回车打开，Esc返回',
};
