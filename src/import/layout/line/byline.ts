/** Bylines: a line that is one, and one that stands at the end of a text or at its beginning. */
import { isSigner } from '../../names.ts';

const paper = '(?:[\\p{Script=Han}]{2,8}(?:报|网|周刊|电视台|电台|传媒|融媒))(?:社|中心)?';
const kinds =
  '全媒体记者|融媒体记者|融媒记者|本报记者|本报通讯员|本刊记者|特约记者|首席记者|实习记者|见习记者|记者|特约通讯员|通讯员|实习生|见习生';
const works = '文/图|图/文|文/视频|文字整理|文字|撰文|撰稿人?|供稿|执笔|作者|整理|编写|采写|策划|统筹|摄影|图片|文|图';
const role = `(?:本[版报刊](?:文字)?)?(?:(?:文|图)?/?(?:${paper})?(?:${kinds})|${paper}|${works})`;

const sign = '[■●▲□◆▪★◇▣◎]\\s*';
const open = new RegExp(`^(?:${sign}|[（(【]\\s*|本报讯\\s*[（(]?)?`, 'u');
const opens = new RegExp(`^(?:${role})(?=\\s*[:/|]|\\s|[\\p{Script=Han}]{2,4}(?:[\\s、,)】]|$))`, 'u');
const whole = new RegExp(`^${role}$`, 'u');

/** Signs that differ in width only, and the names' own spaces (张 三). */
const plain = (text: string) =>
  text
    .replaceAll('／', '/')
    .replaceAll('｜', '|')
    .replaceAll('：', ':')
    .replaceAll('，', ',')
    .replaceAll('）', ')')
    .replace(/\s+/gu, ' ')
    .trim();

/** Two or three characters, as names are, that report nothing. */
const short = /^[\p{Script=Han}]{2,3}$/u;
const tells = /(?:看到|获悉|了解|报道|走访|采访|发现|看见|来到|从)/u;

/** The words of a byline: each an office, a name, or an office with its name run into it. `apart`: a space or sign stands before them. */
function areSigners(rest: string, apart: boolean): boolean {
  const words = rest
    .replace(/[)】]$/u, '')
    .split(/[\s、,:|/]+/u)
    .filter(Boolean);
  let names = 0;
  for (const word of words) {
    if (whole.test(word) || /(?:提供|供图)$/u.test(word)) continue;
    const name = word.replace(new RegExp(`^${role}(?=[\\p{Script=Han}]{2,4}$)`, 'u'), '');
    const known = isSigner(word) || isSigner(name) || (apart && short.test(name) && !tells.test(word));
    if (!known) return false;
    names += 1;
  }
  return names > 0;
}

/** 纪事组 整理: who did it, and what. */
const workBehind = /^([\p{Script=Han}]{2,10}) ?(?:整理|编写|供稿|执笔|撰稿)$/u;

/** ■全媒体记者 黄细英 通讯员 谭漪凡; 文/图 李嘉敏: an office and names, and nothing that a sentence needs. */
export function isByline(text: string): boolean {
  if (text.length > 80 || /[。；]/u.test(text)) return false;
  const words = plain(text)
    .replace(open, '')
    .replace(/^图 ?文(?=\s)/u, '图/文');
  const [, worker] = workBehind.exec(words) ?? [];
  if (worker && isSigner(worker)) return true;
  const lead = opens.exec(words);
  if (lead === null) return false;
  const rest = words.slice(lead[0].length);
  return areSigners(rest, /^[\s:/|]/u.test(rest) && !/,$/u.test(rest));
}

/** Where a byline begins that ends a text: …取得新成效。文/图 本报记者 某某. Undefined where there is none. */
export function bylineTail(text: string): number | undefined {
  const last = text.slice(-60);
  const from = Math.max(0, text.length - 60);
  for (const match of last.matchAll(/[。！？…](?:[”’」』])?\s*(?=[^。！？…]*$)/gu)) {
    const at = from + match.index + match[0].length;
    if (at < text.length && at > 0 && isByline(text.slice(at))) return at;
  }
  return undefined;
}

/** The byline that opens a text, without what it says of the paper: 本报讯（记者 某某）. */
export function bylineHead(text: string): string | undefined {
  const inner = /^(?:[\p{Script=Han}]{2,8}报|本报|本刊)讯?\s*[（(]([^（）()]{2,40})[）)]/u.exec(text)?.[1];
  return inner && isByline(inner) ? inner : undefined;
}
