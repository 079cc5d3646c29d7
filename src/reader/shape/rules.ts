/** What the rules that schemas name say of a value. */
import { suggestDate } from '../../domain/time/suggest.ts';

export type Said = [code: string, message: string, advice: string];

export const ruleMessages: Record<string, (value: unknown, name: string, params: Record<string, unknown>) => Said> = {
  trim: (value, name) => ['stray-space', `“${name}”的首尾有空格：“${value}”。`, '多余的空格会进入标题和引文；请删去。'],
  quoted: (value, name) => [
    'quoted-title',
    `“${name}”整个放在引号里：${value}。`,
    `引号会印在标题和引文里。YAML 的引号用半角，只在最外面写一层：${name}: "${String(value).slice(1, -1)}"。`,
  ],
  'joined-names': (value, name) => [
    'joined-names',
    `“${name}”里不止一个姓名，或姓名当中有空格：“${value}”。`,
    namesApart(String(value), name),
  ],
  date: (value, name) => {
    const meant = suggestDate(String(value));
    return [
      'bad-date',
      `“${name}”的日期“${value}”不存在或不合 EDTF 写法。`,
      `日期决定大事在年表里的位置。${meant ? `写成 ${name}: "${meant}"。` : '写成 "2014-02-14"、"2018-06"、"2020"、"2014/2018" 或 "2025-01?"，并确认真有这一天。'}`,
    ];
  },
  day: (value, name) => [
    'bad-day',
    `“${name}”的“${value}”不是一个完整的日子。`,
    '读者要知道引的是哪一天的版本。写到日，加引号。',
  ],
  pattern: (value, name) => [
    'bad-pattern',
    `“${name}”的“${value}”不是正则表达式。`,
    '写法不通的规则什么也查不出。只找字面就改用 words。',
  ],
  'words-or-pattern': () => [
    'words-or-pattern',
    '要找的词没有写，或写了两样。',
    '照字面找写 words，按正则表达式找写 pattern，只写一样。',
  ],
  id: (value, name) => [
    'bad-id',
    `“${name}”的 id“${value}”不合格式。`,
    'id 是永久地址的一部分，只用小写字母、数字和连字符，以字母开头。',
  ],
  sha256: (value) => ['bad-sha256', `“${value}”不是 SHA-256。`, '用 sha256sum 算出 64 位小写十六进制数。'],
  quote: (value) => [
    'long-quote',
    `引的字样“${value}”太长。`,
    '引来源的字样只为认出那一处，至多 16 个汉字；请只留带着这个数的几个字。',
  ],
  'value-or-range': () => [
    'value-or-range',
    '数据要么写 value，要么同时写 min 和 max。',
    '没有数就无从比较。一个数写 value: 46；一个范围写 min: 2 和 max: 10。',
  ],
  'web-address': (value, name) => [
    'bad-web-address',
    `“${name}”的“${value}”不是完整的网址。`,
    '读者点了会落空。写全，以 https:// 开头。',
  ],
  contact: (value, name) => [
    'bad-contact',
    `“${name}”的“${value}”不是邮箱，也不是完整的网址。`,
    '读者发现错误要有处可说。写一个邮箱，或以 https:// 开头的网址。',
  ],
  seal: (value) => ['bad-seal', `印文“${value}”不是二至六个汉字。`, '多了印不下，少了不成印。'],
  icp: (value) => ['bad-icp', `“${value}”不是 ICP 备案号。`, '页脚要照备案通知一字不差地写。'],
  police: (value) => ['bad-police', `“${value}”不是公安联网备案号。`, '页脚要照备案通知写，号码是 14 位。'],
  'site-code': (value) => ['bad-site-code', `“${value}”不是网站标识码。`, '标识码是 8 至 10 位数字，部门的前面有 bm。'],
  'office-or-honour': () => [
    'office-or-honour',
    '人物的一条要么写 office（职务），要么写 honour（荣誉）。',
    '人物页按任职和荣誉排列；一人有几样，写几条。两样都没有的是私人，本档案不立人物，请删去这一条。',
  ],
  'office-of': () => [
    'office-of',
    '职务没有写在哪里任职，或写了两处。',
    '读者要知道是哪里的主席。本档案的工会写 union: id，别的单位写 organisation: 名称，只写一样。',
  ],
  'min-max': () => ['min-max', 'min 不小于 max。', '范围从小到大写。'],
  basis: (_value, name, params) => [
    'basis-without-date',
    `写了“${name}”，却没有“${params.field}”。`,
    `理由是给推断的日期用的；补上 ${params.field}，或删去 ${name}。`,
  ],
};

function namesApart(value: string, name: string): string {
  const names = value.split(/[\s、，,；;/／|&＆]+/u).filter(Boolean);
  const one = names.every((part) => [...part].length === 1) && names.length === 2;
  if (one) return `两字的姓名当中不空格：${names.join('')}。空了格，检索和引文就认不出这个人。`;
  const apart = name === 'names' ? `names: [${names.join(', ')}]` : names.map((n) => `{ name: ${n}, … }`).join('、');
  return `引文会把它们当作一个人。一人一条：${apart}。`;
}
