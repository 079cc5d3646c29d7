/** Times in Chinese text, wherever they stand, by what is written: 2018年5月, 二〇一八年, 民国十六年, 今年8月初, 是年, 五年来. */
import { hanValue, toHalfWidth } from '../numbers/numeral.ts';
import type { Mention } from './mention.ts';

const numeral = '(?:\\d+|[〇○零一二三四五六七八九十廿卅元]+)';
const year = '(?<year>(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)|[一二][〇○零一二三四五六七八九]{3})';
const part = '(?<part>初|底|末|中旬|上旬|下旬|上半年|下半年|年底|年初|年末|(?:春|夏|秋|冬)(?!节))?';
const monthDay = `(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3}|元)月(?:份)?(?:(?<day>\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号])?`;
const dash = '\\s*(?:[-—–~～－]+|至|到)\\s*';
const s = '\\s*';

/** Newspapers set digits apart: 2014 年 2 月 14 日. Alternatives among words (今年|去年) stay as they are. */
const spaced = (pattern: string) =>
  pattern
    .replace(/(?<=[)}\]])年\?/g, `(?:${s}年)?${s}`)
    .replace(/(?<=[)}\]])年/g, `${s}年${s}`)
    .replace(/(?<=[)}\]])月\?/g, `(?:${s}月)?${s}`)
    .replace(/(?<=[)}\]])月/g, `${s}月${s}`)
    .replaceAll('[日号]', `${s}[日号]`);

/** Where several match at one place, the first of this list is taken. */
const patterns: [Mention['form'], RegExp][] = (
  [
    // A form to fill in: 201x年, 20××年, xx年, ×月×日.
    [
      'blank',
      '(?:\\d{1,3}[xX×ＸＯ○_*]{1,3}|[xX×＿_*]{1,4})年(?:(?:\\d{1,2}|[xX×_*]{1,2})月)?(?:(?:\\d{1,2}|[xX×_*]{1,2})[日号])?',
    ],
    ['blank', '(?<![A-Za-z])[xX×_*]{1,2}月(?:(?:\\d{1,2}|[xX×_*]{1,2})[日号])?'],
    // A torn date, which no one can mend without the page: 19221月, 20221年3月.
    ['torn', '(?<!\\d)(?:1[89]|20)\\d{3}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?'],
    ['torn', '(?<!\\d)(?:1[89]|20)\\d\\d\\d{1,2}月(?:\\d{1,2}[日号])?'],
    [
      'span',
      `${year}年?(?:(?<month>\\d{1,2})月)?(?:(?<day>\\d{1,2})[日号]?)?${dash}(?<year2>(?:19|20)\\d\\d)年(?:(?<month2>\\d{1,2})月(?:(?<day2>\\d{1,2})[日号])?)?`,
    ],
    [
      'span',
      `(?:${year}年|(?<relative>今年|去年|前年|本年))?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?${dash}(?:(?<month2>\\d{1,2})月)?(?<day2>\\d{1,2})[日号]`,
    ],
    ['span', `(?:${year}年|(?<relative>今年|去年|前年|本年))?(?<month>\\d{1,2})月?${dash}(?<month2>\\d{1,2})月(?!\\d)`],
    ['point', `民国(?<roc>${numeral})年(?:[（(](?<year>1[89]\\d\\d)年?[)）])?\\s*(?:${monthDay})?${part}`],
    // A reign's year, where the common one stands beside it: 清宣统三年（1911）.
    [
      'point',
      `清?(?:道光|咸丰|同治|光绪|宣统)${numeral}年[（(](?<year>1[89]\\d\\d)年?[)）]\\s*(?:${monthDay})?${part}`,
    ],
    ['point', `${year}年(?<round>度)?(?:${monthDay})?${part}`],
    ['point', `(?<relative>今年|本年|去年|上年|前年|明年|来年)(?<round>度)?(?:${monthDay})?${part}`],
    [
      'point',
      `(?<same>是年|同年|当年|该年|次年|翌年|是月|同月|该月|当月|本月|是日|同日|当日|该日)(?:${monthDay})?${part}`,
    ],
    [
      'past',
      `(?:近|过去|最近|这|前|头|今后|未来)?的?(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个?多?)年(?:多)?(?:以?来|间|中|里)`,
    ],
    ['past', `(?<future>今后|未来|接下来的?|下一?步?)(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})年`],
    ['past', `(?:近|过去|最近|这)(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,2})年`],
    // The day alone, where an entry under a month begins with it: 5日 召开会议.
    ['span', '(?<=^[△▲●◆○\\s]{0,3})(?<day>\\d{1,2})日(?:至|[-—–~～])(?<day2>\\d{1,2})日(?=[\\s，,])'],
    ['point', '(?<=^[△▲●◆○\\s]{0,3})(?<day>\\d{1,2})日(?=[\\s，,])'],
    ['plan', '“?(?<plan>十[一二三四五])五”?(?=期间|时期|以来)'],
    ['now', '截至目前|截止目前|目前为止|目前|现有|现在|至今'],
    ['point', `${monthDay}(?<part>初|底|末|中旬|上旬|下旬)?`],
  ] as [Mention['form'], string][]
).map(([form, pattern]) => [form, new RegExp(spaced(pattern), 'gu')]);

const relatives: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 来年: 1 };
/** The years of 十一五 to 十五五 begin in the first year after those of the plan before. */
const planStart = (name: string) => 2006 + '一二三四五'.indexOf(name[1] ?? '') * 5;

/** 十六, 16, 元 (the first), 廿三 → a number. */
function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  return hanValue(text.replace('廿', '二十').replace('卅', '三十').replaceAll('○', '〇')) ?? undefined;
}

const between = (n: number | undefined, low: number, high: number) => n === undefined || (n >= low && n <= high);

/** Only what is known of a year, month and day; null where there is no such month or day. */
function known(parts: { year?: number | undefined; month?: number | undefined; day?: number | undefined }) {
  if (!between(parts.month, 1, 12) || !between(parts.day, 1, 31)) return null;
  return Object.fromEntries(Object.entries(parts).filter(([, n]) => n !== undefined)) as {
    year?: number;
    month?: number;
    day?: number;
  };
}

const sameOf = (word: string): Mention['same'] =>
  /次|翌/.test(word) ? 'next-year' : word.endsWith('月') ? 'month' : word.endsWith('日') ? 'day' : 'year';

/** A plan known by its name: 十三五 is 2016 to 2020. */
const planOf = (name: string) => ({ year: planStart(name), to: { year: planStart(name) + 4 } });

function read(form: Mention['form'], match: RegExpExecArray): Mention | null {
  const g = match.groups ?? {};
  const text = match[0].trimEnd();
  const roc = count(g.roc);
  const from = known({
    year: count(g.year) ?? (roc === undefined ? undefined : 1911 + roc),
    month: count(g.month),
    day: count(g.day),
  });
  const to = known({ year: count(g.year2), month: count(g.month2), day: count(g.day2) });
  if (!from || !to) return null;
  return {
    start: match.index,
    end: match.index + text.length,
    text,
    form,
    ...from,
    ...(form === 'span' && { to }),
    ...(g.relative && { relative: relatives[g.relative] as number }),
    ...(g.same && { same: sameOf(g.same) as NonNullable<Mention['same']> }),
    ...(g.part && { part: g.part }),
    ...(g.round && { round: true }),
    ...(g.years && { years: (count(g.years) ?? 0) * (g.future ? -1 : 1) }),
    ...(g.plan && planOf(g.plan)),
  };
}

/** What stands around a point and makes it the beginning or the end of a time. */
function widen(plain: string, found: Mention): Mention {
  if (found.form !== 'point') return found;
  const after = /^(?:以来|起(?![草源])|至今|开始以来|以后)/.exec(plain.slice(found.end))?.[0];
  if (after) return { ...found, form: 'since', end: found.end + after.length, text: found.text + after };
  const lead = /(?:截至|截止|截止到|至|到)$/.exec(plain.slice(Math.max(0, found.start - 3), found.start))?.[0];
  const whole = lead && !/[一-龥\d]/.test(plain[found.start - lead.length - 1] ?? '');
  if (whole) return { ...found, form: 'until', start: found.start - lead.length, text: lead + found.text };
  return found;
}

/** Every time of a text, in order, none within another. */
export function findMentions(text: string): Mention[] {
  const plain = toHalfWidth(text)
    .replaceAll('民國', '民国')
    .replaceAll('該', '该')
    .replaceAll('當', '当')
    .replaceAll('來', '来');
  const found: Mention[] = [];
  for (const [form, pattern] of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const mention = read(form, match);
      if (mention && found.every((other) => other.end <= mention.start || mention.end <= other.start))
        found.push(mention);
    }
  }
  const sorted = found.sort((a, b) => a.start - b.start);
  return sorted.map((mention, i) => {
    const wide = widen(plain, mention);
    const apart = (sorted[i - 1]?.end ?? 0) <= wide.start && wide.end <= (sorted[i + 1]?.start ?? plain.length);
    return apart ? wide : mention;
  });
}
