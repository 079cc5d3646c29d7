/** Slips of a Chinese keyboard in YAML, found line by line: what each line should be. */
import { knownFields } from '../schemas/known.ts';

export interface Slip {
  code: string;
  message: string;
  advice: string;
}

type Rule = [code: string, message: string, advice: string, fix: (line: string) => string];

const known = `(?:${[...knownFields].sort((a, b) => b.length - a.length).join('|')})`;
/** Where a field's name may stand: at the beginning of a line, perhaps after a dash. */
const start = '^(\\s*(?:-[ \\u3000\\u00a0]+)?)';
const re = (pattern: string, flags = '') => new RegExp(pattern, `${flags}u`);

const space = re(`^(?:[ \\t\\u00a0\\u3000]*)(?:-[ \\t\\u00a0\\u3000]+)?(?:${known}:[ \\t\\u00a0\\u3000]*)?`);
const tab = /^[ ]*\t[ \t]*/;
const dash = re(`^(\\s*)[－–—﹣−](?:\\s+|(?=${known}\\s*[:：]))`);
const tightDash = re(`^(\\s*)-(?=${known}\\s*[:：]|[{["“])`);
const wideColon = re(`${start}(${known})\\s*[：﹕∶︰]\\s*`);
const noColon = re(`${start}(${known})\\s*[;；=＝]\\s*(?=\\S)`);
const tightColon = re(`${start}(${known}):(?=\\S)`);
const inBraces = /^(\s*(?:- +)?(?:\w+: +)?(?:\[ *)?)(\{.*)$/;
const wideBrackets = re(`${start}((?:${known}: +)?)[［【〔](.*)[］】〕]\\s*$`);
const mixedQuotes = re(`${start}((?:${known}: +)?)(?:"([^"“”]*)[”“＂]|[“”＂]([^"“”]*)"|＂([^"＂]*)＂)\\s*$`);
const listOf = re(`${start}(${known}: +)(\\[.*\\]\\s*(?:#.*)?)$`);

/** Text outside double and single quotation marks, changed. */
const outsideQuotes = (text: string, change: (part: string) => string) =>
  text.replace(/("(?:[^"\\]|\\.)*"|'[^']*')|([^"']+)/gu, (whole, quoted) => (quoted ? whole : change(whole)));

const why = 'YAML 只认半角的标点和空格，写错一个，整份文件都读不通。';

const rules: Rule[] = [
  [
    'tab',
    '行首用了制表符（Tab）。',
    'YAML 的缩进只能用空格。',
    (line) => line.replace(tab, (indent) => indent.replaceAll('\t', '  ')),
  ],
  [
    'odd-space',
    '缩进、“-”或冒号之后的空格不是普通的空格。',
    why,
    (line) => line.replace(space, (head) => head.replace(/[\u00a0\u3000]/g, ' ').replace(/(:)\t+/, '$1 ')),
  ],
  ['wide-dash', '列表的“-”写成了全角或破折号。', why, (line) => line.replace(dash, '$1- ')],
  ['dash-without-space', '“-”之后没有空格。', why, (line) => line.replace(tightDash, '$1- ')],
  ['wide-colon', '字段名之后的冒号是全角的。', why, (line) => line.replace(wideColon, '$1$2: ')],
  ['no-colon', '字段名之后不是冒号。', why, (line) => line.replace(noColon, '$1$2: ')],
  ['colon-without-space', '冒号之后没有空格。', why, (line) => line.replace(tightColon, '$1$2: ')],
  ['wide-bracket', '括号是全角的。', why, (line) => line.replace(wideBrackets, '$1$2[$3]')],
  [
    'wide-punctuation',
    '花括号里的冒号或逗号是全角的，或冒号之后没有空格。',
    why,
    (line) =>
      line.replace(
        inBraces,
        (_, head, braces) =>
          head +
          outsideQuotes(braces, (part) =>
            part
              .replace(re(`，\\s*(?=${known}\\s*[:：])`, 'g'), ', ')
              .replace(re(`((?:^|[{,])\\s*)(${known})(?:\\s*：\\s*|:(?=\\S))`, 'g'), '$1$2: '),
          ),
      ),
  ],
  [
    'wide-punctuation',
    '列表里的逗号是全角的。',
    '各项之间用半角逗号隔开，否则几项会当成一项。',
    (line) =>
      line.replace(
        listOf,
        (_, indent, key, list) => indent + key + outsideQuotes(list, (part) => part.replace(/\s*[，；;]\s*/g, ', ')),
      ),
  ],
  [
    'mixed-quotes',
    '引号一头是半角，一头是全角。',
    'YAML 的引号要成对，都是半角的。',
    (line) => line.replace(mixedQuotes, (_, indent, key, a, b, c) => `${indent}${key}"${a ?? b ?? c}"`),
  ],
];

/** Lines that belong to a text over several lines (`text: >-`), in which all is literal. */
export function literalLines(lines: string[]): Set<number> {
  const literal = new Set<number>();
  let under: number | undefined;
  for (const [i, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (under !== undefined && (indent < 0 || indent > under)) {
      literal.add(i);
      continue;
    }
    under = /^[^#]*(?::|-)\s+[|>][+-]?\d?\s*(?:#.*)?$/.test(line) ? indent : undefined;
  }
  return literal;
}

/** What is wrong with a line, and what it should be. */
export function slipsOf(line: string): { slips: Slip[]; fixed: string } {
  const slips: Slip[] = [];
  let fixed = line;
  if (/^\s*#/.test(line)) return { slips, fixed };
  for (const [code, message, advice, fix] of rules) {
    const next = fix(fixed);
    if (next !== fixed) slips.push({ code, message, advice });
    fixed = next;
  }
  return { slips, fixed };
}
