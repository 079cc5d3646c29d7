/**
 * What the rules for older readers ask, and what 关怀版 has: the table of /about/accessible/. Each number is measured in the
 * built pages by tests/site/ease/accessible.spec.ts, which fails where a page has less than the table says.
 */

export interface Rule {
  /** Names its measure in the test. */
  id: string;
  /** The clause, as far as it is known. */
  clause: string;
  asks: string;
  /** The least that is asked (or the most, where `most`), in the unit of `asks`. Absent: none of it may be there. */
  least?: number;
  /** What 关怀版 has at least; where none may be there, 0. */
  ours: number;
  unit: string;
  /** What is behind the number, or what is missing. */
  note?: string;
}

const app = '《移动互联网应用（APP）适老化通用设计规范》';
const site = '《互联网网站适老化通用设计规范》';

export const rules: Rule[] = [
  {
    id: 'size',
    clause: `${app}1.1`,
    asks: '主要文字不小于18 dp/pt',
    least: 18,
    ours: 24,
    unit: '像素',
    note: '印章里的字是图，正文旁的“注”字是记号，不算。',
  },
  {
    id: 'largest',
    clause: `${app}1.1`,
    asks: '最大字体不小于30 dp/pt',
    least: 30,
    ours: 31,
    unit: '像素',
    note: '手机上的大标题。',
  },
  { id: 'lines', clause: `${app}1.2`, asks: '段落内行距至少1.3倍', least: 1.3, ours: 1.6, unit: '倍' },
  {
    id: 'paragraphs',
    clause: `${app}1.2`,
    asks: '段落间距至少比行距大1.3倍',
    least: 1.3,
    ours: 1.5,
    unit: '倍',
    note: '按上一段末行到下一段首行的距离比行距算。',
  },
  {
    id: 'contrast',
    clause: `${app}1.3`,
    asks: '文字对比度至少4.5∶1（大于18 dp/pt的3∶1）',
    least: 4.5,
    ours: 4.5,
    unit: '∶1',
    note: '不论字号都按4.5∶1，浅色、深色都是。',
  },
  { id: 'colour', clause: `${app}1.4`, asks: '不单靠颜色传达信息', ours: 0, unit: '处', note: '正文里的链接都有线。' },
  {
    id: 'captcha',
    clause: `${app}1.5`,
    asks: '验证码要有别的形式',
    ours: 0,
    unit: '处',
    note: '没有验证码，也没有登录和支付。',
  },
  {
    id: 'press',
    clause: `${app}2.1`,
    asks: '可点的区域不小于44×44 dp/pt',
    least: 44,
    ours: 44,
    unit: '像素高',
    note: '正文句子里的链接与行同高。',
  },
  {
    id: 'main-press',
    clause: `${app}2.1`,
    asks: '适老版界面主要组件不小于60×60 dp/pt',
    least: 60,
    ours: 60,
    unit: '像素',
    note: '页首的链接、按钮和输入框，各页的按钮、选择框和选项；按钮的高和宽都算。',
  },
  { id: 'gestures', clause: `${app}2.2`, asks: '不要三个以上手指的手势', ours: 0, unit: '处' },
  {
    id: 'time',
    clause: `${app}2.3`,
    asks: '操作时间充足',
    ours: 0,
    unit: '处',
    note: '没有限时，页面不自己跳转、刷新、播放。',
  },
  {
    id: 'float',
    clause: `${app}2.4`,
    asks: '浮窗要能关，关闭按钮不小于44×44 dp/pt',
    ours: 0,
    unit: '个',
    note: '打开页面时没有浮窗；手机上报告的目录条贴着屏幕下边，不盖文字。读者点开的“显示”和注解有“关闭”，也可按Esc。',
  },
  { id: 'entry', clause: `${app}3.1`, asks: '首页有显著的适老版入口', least: 1, ours: 1, unit: '处' },
  {
    id: 'reader',
    clause: `${app}4.1`,
    asks: '不妨碍读屏等辅助工具',
    ours: 0,
    unit: '处',
    note: '用axe查WCAG 2.2的A、AA级。',
  },
  {
    id: 'adverts',
    clause: `${app}5.1`,
    asks: '没有广告和诱导按键',
    ours: 0,
    unit: '处',
    note: '不向别的网站要任何东西。',
  },
  {
    id: 'listen',
    clause: `${site}`,
    asks: '正文页有语音阅读',
    least: 1,
    ours: 1,
    unit: '处',
    note: '设备有中文语音时才显出“听报告”。',
  },
  {
    id: 'keyboard',
    clause: `${site}`,
    asks: '全程可用键盘',
    ours: 0,
    unit: '处',
    note: '能点而按Tab键到不了的；正文里的词、数和段的链接，由段末的“注”打开。',
  },
  { id: 'pictures', clause: `${site}`, asks: '图片有替代文字', ours: 0, unit: '张', note: '没有替代文字的。' },
];

/** Whether 关怀版 has what is asked. */
export const isMet = ({ least, ours }: Rule): boolean => (least === undefined ? ours === 0 : ours >= least);
