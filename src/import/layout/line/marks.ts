/** What a single line shows itself to be, by its own words and signs. */

import { toHalfWidth } from '../../../domain/numbers/numeral.ts';
import { isByline } from './byline.ts';
import { doubledIn } from './doubled.ts';
import { isHeadLine } from './page.ts';

export type Mark =
  | 'table'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'item'
  | 'numbered'
  | 'label'
  | 'box'
  | 'furniture'
  | 'date';

const bullet = /^[●◆★☆▲△○◎►▶•▪◇□■※♦➤✦]\s*(?=\S)/u;
const circled = /^[①-⑳❶-❿⓵-⓾]$/u;
const paper =
  /^(?:第?\s*[A-Z]?\d{1,2}\s*版?|[A-Z]\d{0,2}|[A-Z]?\d{1,3}\s*[|｜/]\s*.{0,12}|[-—]\s*\d{1,4}\s*[-—]|第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?|[①-⑳❶-❿]|[-_=—─*·•.]{3,})$/u;
const staff =
  /^(?:责任?编辑?|责编|编辑|本版编辑|美编|版式|校对|审核|值班编委|制图|监制|主编|编审|电话|热线|邮箱|网址|投稿|扫码|扫一扫|来源|阅读|浏览|点击|点赞|分享|转发|收藏|打印|字号|字体|上一篇|下一篇|返回|版权所有|主办单位|技术支持|网站标识码|联系我们|网站地图|关于我们|首页|当前位置|关闭窗口|发布时间|发布日期)\s*(?:[：:|｜>＞]|\d|$)/u;
const team =
  /^(?:(?:责任编辑|本版编辑|编辑|版面设计|版式设计|美术编辑|美编|组版|校对|制图|审校)[\s　]*(?:[\p{Script=Han}]{2,3}(?![\p{Script=Han}]))?[\s　]*)+$/u;
const web = /https?:\/\/|www\.|ICP备|公网安备|Copyright|©|\.(?:com|cn|net|org)\b/iu;
const section =
  /^[\p{Script=Han}\s]{0,12}(?:特刊|专版|特别报道|专题报道|专刊|特稿|深度报道|要闻|综合新闻)(?:[\p{Script=Han}\s]{0,12})$/u;
const weekday =
  /^(?:[\p{Script=Han}]{0,10}\s*)?(?:19|20)\d\d\s*[年.-]\s*\d{1,2}\s*[月.-]\s*\d{1,2}\s*日?\s*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?\s*(?:农历.{2,8})?(?:第?\s*[A-Z]?\d{1,2}\s*版?)?$/u;

const box =
  /^[【［[「]?(?:相关链接|新闻链接|链接|延伸阅读|背景链接|新闻背景|背景资料|相关新闻|小资料|资料链接|知多[一D]?点|名词解释|记者手记|编后|编者按)[】］\]」]?$/u;
const label = /^[\p{Script=Han}（）()]{2,24}(?:总工会|工会联合会|工会委员会|工联会|工会)[：:]$/u;
const chapter = /^第\s*[一二三四五六七八九十百\d]{1,4}\s*[编編篇卷章节節目](?![\d一二三四五六七八九十]|目标)/u;
const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|(?:0?[1-9]|1\d)\s*[、．.]?\s*(?=\p{Script=Han}))/u;
const credit =
  /^(?:[\p{Script=Han}·]{2,6}(?:[、\s]+[\p{Script=Han}·]{2,6})?\s*[/／]?\s*摄影?|.{0,12}供图|资料图片?|[（(]?图片由.{2,20}提供[）)]?)$/u;

export const endsSentence = (text: string) => /[。！？!?…][”’」』）)】]*$/u.test(text);

/** Signs of a picture's caption: its number or arrow, or the credit at its end. */
function isCaption(text: string): boolean {
  // The triangle of a chronicle's entry: △ 2月，开展….
  if (/^[△▲]\s*(?:\d{1,2}月|\d{1,2}日|(?:19|20)\d\d年|是[年月]|同[年月]|本月|年底|[春夏秋冬])/u.test(text))
    return false;
  if (
    /^(?:[①-⑳❶-❿]|[▲▼◀▶↑↓←→△▽]\s*|图[①-⑳\d一二三四五六]*[为：:\s]|图为|图\d+|（图）)\s*\S/u.test(text) &&
    !/^[▲△]\s*.{60,}/u.test(text)
  )
    return true;
  if (/(?:供图|摄影?|图片)[）)]?$/u.test(text) && text.length < 90 && /[。\s/／（(]/u.test(text)) return true;
  return /^■/u.test(text) && !endsSentence(text) && !/[，；]/u.test(text);
}

/** A line with glyphs drawn twice: a caption where it says a sentence, else the title of a page. */
function doubledMark(text: string): Mark | undefined {
  const runs = doubledIn(text).length;
  if (runs === 0) return undefined;
  return /[，,。]/u.test(text) || runs === 1 ? 'caption' : 'furniture';
}

/** 一、强化思想引领，凝聚奋进力量 may have a comma; after a digit it is the beginning of a sentence. */
const isNumbered = (text: string) =>
  (numbered.test(text) || chapter.test(text)) &&
  text.length < 34 &&
  !/[。；！？]/u.test(text) &&
  text.split('“').length === text.split('”').length &&
  (!/[，,]/u.test(text) || (/^[（(]?[一二三四五六七八九十]{1,3}[）)、．.]/u.test(text) && !/[，,、：]$/u.test(text)));

/** Tried in this order. `plain` is the text with half-width signs. */
const marks: [Mark, (text: string, plain: string) => boolean][] = [
  ['box', (text) => box.test(text)],
  ['label', (text) => label.test(text)],
  ['furniture', (text, plain) => circled.test(text) || paper.test(plain) || staff.test(text) || team.test(text)],
  ['furniture', (text) => web.test(text) && text.length < 80],
  ['date', (_, plain) => weekday.test(plain)],
  ['date', (_, plain) => /(?:19|20)\d\d\s*[年.-]/.test(plain) && isHeadLine(plain)],
  ['furniture', (_, plain) => isHeadLine(plain)],
  ['byline', isByline],
  ['byline', (text) => /^[（(].{2,24}供稿[）)]$/u.test(text)],
  ['credit', (text) => credit.test(text)],
  ['caption', isCaption],
  ['furniture', (text) => section.test(text) && text.length < 24],
  ['caption', (text) => doubledMark(text) === 'caption'],
  ['furniture', (text) => doubledMark(text) === 'furniture'],
  ['item', (text) => bullet.test(text)],
  ['numbered', (text) => isNumbered(text)],
];

/** The mark of a line, or undefined for running text and plain headings. */
export function markOf(text: string): Mark | undefined {
  const plain = toHalfWidth(text);
  return marks.find(([, is]) => is(text, plain))?.[0];
}

/** The number of a numbered heading (2 凝聚…, 三、…), or undefined. */
export function numberOf(text: string): number | undefined {
  const digits = /^(0?[1-9]|1\d)\s*[、．.]?\s*(?=\p{Script=Han})/u.exec(text)?.[1];
  return digits ? Number(digits) : undefined;
}
