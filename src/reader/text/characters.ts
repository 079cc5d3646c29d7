/** Characters that no text of the archive may hold: they are signs of damage, or readers can't see them. */

import { characterOf } from './radicals.ts';

export interface Unfit {
  code: string;
  /** The character's code point. */
  point: number;
  /** What it is, in Chinese, and what to do. */
  message: string;
  advice: string;
}

type Kind = [code: string, what: string, advice: string];

const damage: Kind = [
  'replacement-character',
  '文件转码时写坏了，原来的字已经丢失',
  '读者会看到 �。请从来源或备份里找回原来的字。',
];
const control: Kind = [
  'control-character',
  '是看不见的控制字符',
  '它会进入网页和订阅，使读者的程序读不下去。请删去；多半是从 PDF 或别的软件复制来的。',
];
const bidi: Kind = [
  'invisible-character',
  '是看不见的、改变书写方向的字符',
  '它使后面的字倒着显示，也使检索找不到这个词。请删去。',
];
const invisible: Kind = [
  'invisible-character',
  '是看不见的字符',
  '它使检索找不到这个词，复制出去也带着它。请删去；多半是从网页复制来的。',
];
const oddSpace: Kind = [
  'odd-space',
  '看起来像空格，但不是普通的空格',
  '程序不把它当空格，检索也因此找不到。请换成普通的空格，或删去。',
];
const privateUse: Kind = [
  'private-character',
  '是自造字，别人的设备上显示不出来',
  '请换成正式的字；没有这个字时，在 note 里说明它的写法。',
];

/** From a code point to the last of its range, in ascending order. */
const ranges: [from: number, to: number, kind: Kind][] = [
  [0x00, 0x08, control],
  [0x0b, 0x1f, control],
  [0x7f, 0x9f, control],
  [0xa0, 0xa0, oddSpace],
  [0xad, 0xad, invisible],
  [0x034f, 0x034f, invisible],
  [0x061c, 0x061c, bidi],
  [0x115f, 0x1160, invisible],
  [0x17b4, 0x17b5, invisible],
  [0x180b, 0x180f, invisible],
  [0x2000, 0x200a, oddSpace],
  [0x200b, 0x200d, invisible],
  [0x200e, 0x200f, bidi],
  [0x2028, 0x2029, control],
  [0x202a, 0x202e, bidi],
  [0x202f, 0x202f, oddSpace],
  [0x205f, 0x205f, oddSpace],
  [0x2060, 0x2065, invisible],
  [0x2066, 0x2069, bidi],
  [0x206a, 0x206f, invisible],
  [0x3164, 0x3164, invisible],
  [0xd800, 0xdfff, damage],
  [0xe000, 0xf8ff, privateUse],
  [0xfdd0, 0xfdef, control],
  [0xfe00, 0xfe0f, invisible],
  [0xfeff, 0xfeff, invisible],
  [0xffa0, 0xffa0, invisible],
  [0xfff0, 0xfffc, invisible],
  [0xfffd, 0xfffd, damage],
  [0xfffe, 0xffff, control],
  [0xe0000, 0xe007f, invisible],
  [0xf0000, 0x10ffff, privateUse],
];

/** A code point as people write it: U+200B. */
export const named = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;

/** Radicals and compatibility characters that look like another one: ⼯ for 工. */
function lookalike(char: string): string | undefined {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff]/.test(char)) return undefined;
  const plain = characterOf(char);
  return plain === char ? undefined : plain;
}

/** Combining characters that readers can't see stand apart, as alternatives. */
const suspects =
  /[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u2e80-\u2fdf\u3164\uf900-\ufaff\uffa0\ufffc\ufffd]|\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\ufe00-\ufe0f]/gu;

/** What is wrong with a character that is suspect. */
function judge(char: string): Unfit | undefined {
  const point = char.codePointAt(0) ?? 0;
  const plain = lookalike(char);
  if (plain)
    return {
      code: 'lookalike-character',
      point,
      message: `“${char}”（${named(point)}）只是看起来像“${plain}”。`,
      advice: `检索“${plain}”找不到它。请换成“${plain}”；多半是从 PDF 复制来的。`,
    };
  const [, , kind] = ranges.find(([from, to]) => from <= point && point <= to) ?? [];
  if (!kind) return undefined;
  const [code, what, advice] = kind;
  return { code, point, message: `${named(point)} ${what}。`, advice };
}

/** Every unfit character of a text, with its place. */
export function* unfitIn(text: string): Generator<Unfit & { index: number }> {
  for (const { 0: char, index } of text.matchAll(suspects)) {
    const found = judge(char);
    if (found) yield { ...found, index };
  }
}

/** The text as it should be: invisible characters left out, others replaced by what they look like. */
export const tidied = (text: string): string =>
  text.replace(suspects, (char) => {
    const found = judge(char);
    if (!found) return char;
    if (found.code === 'odd-space') return ' ';
    if (found.code === 'lookalike-character') return lookalike(char) ?? char;
    return /^(?:control|invisible)/.test(found.code) ? '' : char;
  });
