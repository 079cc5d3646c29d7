/** Where a title may break: between clauses if it can, else between words, and never within a name, a quotation or a number. */

import { remember, rememberOf } from '../domain/remember.ts';
import { clausesOf } from './clauses.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words of the field that a dictionary of everyday words cuts in two, or in the wrong place. */
const compounds =
  `总工会 市总工会 县总工会 省总工会 工联会 委员会 联合会 代表大会 工作会议 推进会 工人队伍 产业工人 职工群众 职工之家
  职工小家 合法权益 劳动关系 高质量发展 大讲堂 中国海员工会 同城急送 小微企业 中小微企业 企事业单位 新媒体 新形势 新篇章 新征程 新成效
  新气象 疗休养 社会化 进校园 法律援助处 深茂高铁 急难愁盼 解困脱困 凝心聚力 砥砺奋进 听党话 跟党走 办实事 做好事 解难事 立新功 工建
  高分答卷 最强音 守正创新 出新出彩 政治引领 思想引领 从业人员 劳动领域 劳动者 公众号 高新区 促发展 工人文化宫`.split(
    /\s+/,
  );
/** A quotation or a book's title that is short enough to stay whole, or half of one that a dot divides. */
const quoted =
  /([“‘《（][^“”‘’《》（）]{1,8}[”’》）]|[“‘《（][^“”‘’《》（）·]{1,8}·|(?<=·)[^“”‘’《》（）·]{1,8}[”’》）])/;
/** What clings to the word after it: an opening mark, an ordinal's 第, a number or a letter. */
const forward = /[“‘《（第\dA-Za-z.]$/;
/** Between Han and these the browser sets a space, but for where a line may break: they cling to the word before. */
const spaced = /^[\dA-Za-z]/;
/** Words of one character that belong to the word before, not with another one to a word of two (组建, 获评). */
const particle = /^[\p{P}的和与及等了在为中上下到把由将从对向以]$/u;
const longest = 8;

const none: ReadonlySet<string> = new Set();
/** Names and compounds as a pattern, the longest first; names of two characters are left to the dictionary. */
const knownIn = rememberOf((names: ReadonlySet<string>): RegExp => {
  const words = [...names].filter((name) => name.length > 2 && name.length <= longest).concat(compounds);
  return new RegExp(
    `(${words
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
      .join('|')})`,
  );
});

/** The words of a text without quotations; two of one character in a row make one. */
function cut(text: string, known: RegExp): string[] {
  return text.split(known).flatMap((part, i) => {
    if (i % 2 === 1) return [part];
    const words: string[] = [];
    let open = false;
    for (const { segment } of segmenter.segment(part)) {
      const single = segment.length === 1 && /\p{Script=Han}/u.test(segment) && !particle.test(segment);
      if (single && open) words.push((words.pop() ?? '') + segment);
      else words.push(segment);
      open = single && !open;
    }
    return words;
  });
}

function wordsOf(clause: string, names: ReadonlySet<string>): string[] {
  const known = knownIn(names);
  const segments = clause.split(quoted).flatMap((part, i) => (i % 2 === 1 ? [part] : cut(part, known)));
  const words: string[] = [];
  /** The last word of one character, while it clings to what comes before. */
  let single = '';
  for (const word of segments) {
    const last = words.at(-1);
    // One-character words (的, 和) and closing marks cling to what comes before. Two marks in a row stay together: apart, they would have a gap.
    const clings = (word.length === 1 && !forward.test(word)) || spaced.test(word);
    const marks = /[”’》）]$/.test(last ?? '') && /^[“‘《（]/.test(word);
    if (last === undefined || !(forward.test(last) || clings || marks)) words.push(word);
    // A number after a long name takes the verb between along (总工会|获2017年度).
    else if (spaced.test(word) && single && last.length + word.length > longest)
      words.splice(-1, 1, last.slice(0, -1), single + word);
    else words[words.length - 1] = last + word;
    single = clings && /^\p{Script=Han}$/u.test(word) ? word : '';
  }
  return words;
}

/** For each set of names, since a title stands on many pages. */
const cutWith = rememberOf((names: ReadonlySet<string>) =>
  remember((title) => clausesOf(title).map((clause) => wordsOf(clause, names))),
);

/**
 * A title as clauses of words: 「甲总工会：凝聚力量 团结职工」→ [[甲, 总工会：], [凝聚, 力量], [ ], [团结, 职工]].
 * `names` are kept whole where they have up to eight characters. Joined, the parts are the title.
 */
export const titleParts = (title: string, names = none): string[][] => cutWith(names)(title);
