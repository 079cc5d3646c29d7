/** A figure against the lines that it cites: number with scale, unit, and qualifier must stand there. */
import { findNumerals, type Numeral, toHalfWidth } from '../../domain/numbers/numeral.ts';
import { type Qualifier, type Quantity, splitUnit } from '../../domain/numbers/quantity.ts';
import type { Passage } from '../passage.ts';
import type { Doubt, Mark, Verdict } from './verdict.ts';

const before: Record<Exclude<Qualifier, 'exact'>, RegExp> = {
  over: /(?:超过?|逾|突破|至少|不少于|不低于)$/,
  about: /(?:约|大约|近|左右)$/,
  nearly: /(?:近|接近|将近)$/,
  under: /(?:不足|不到|少于|低于)$/,
  'up-to': /(?:不超过|不多于|最多|至多|最高(?:可?(?:补助|补贴|奖励|资助|给予|赔付|报销|贷款|获))?)$/,
};
const after: Record<Exclude<Qualifier, 'exact'>, RegExp> = {
  over: /^[^，。；]{0,4}?(?:多|余|几|以上)/,
  about: /^[^，。；]{0,4}?(?:左右|上下|多)/,
  nearly: /^$/,
  under: /^[^，。；]{0,4}?(?:以下|未满)/,
  'up-to': /^[^，。；]{0,4}?(?:以内|以下)/,
};

/** Numbers that are as large as `value` of `unit`. */
const same = (numeral: Numeral, value: number, factor: number) =>
  Math.abs(numeral.value - value * factor) <= Math.abs(value * factor) * 1e-9;

/** Units with brackets in either width (人（个）, 场(次)), and without those that only some passages have (场（次） as 场次). */
function unitFollows(text: string, numeral: Numeral, base: string): boolean {
  const rest = toHalfWidth(text.slice(numeral.end)).replace(/^[多余几来]/, '');
  const unit = toHalfWidth(base);
  return rest.startsWith(unit) || (unit.includes('/') && rest.startsWith(unit.split('/')[0] ?? unit));
}

function qualifies(text: string, { start, end, han }: Numeral, qualifier: Qualifier): boolean {
  const lead = text.slice(Math.max(0, start - 4), start);
  const tail = text.slice(end, end + 8);
  // Inside the number itself: 600多万.
  const loose = /[多余几]/.test(text.slice(start, end));
  if (qualifier === 'exact') {
    const qualified = Object.values(before).some((word) => word.test(lead)) || loose || /^(?:多|余|几)/.test(tail);
    return !qualified || /(?:最近|附近|首届|以上)$/.test(lead);
  }
  return (
    before[qualifier].test(lead) ||
    after[qualifier].test(tail) ||
    (qualifier === 'over' && (loose || (han && lead.endsWith('上'))))
  );
}

interface Place {
  passage: number;
  numeral: Numeral;
}

/** The places of a number with the unit behind it; those without the unit apart. */
function places(value: number, unit: string, texts: string[]): { whole: Place[]; number: Place[] } {
  const { factor, base } = splitUnit(unit);
  const number = texts.flatMap((text, passage) =>
    findNumerals(text)
      .filter((numeral) => same(numeral, value, factor))
      .map((numeral) => ({ passage, numeral })),
  );
  return { number, whole: number.filter((p) => unitFollows(texts[p.passage] ?? '', p.numeral, base)) };
}

/** A table's cells, whose unit stands at the head of their row or column, in brackets, or over the table. */
function cellsOf(value: number, unit: string, texts: string[]): Place[] {
  const said = texts.some(
    (text) =>
      text.includes(`（${unit}）`) ||
      text.includes(`(${unit})`) ||
      new RegExp(`单位[：:]\\s*${RegExp.escape(unit)}`).test(text),
  );
  if (!said) return [];
  return texts.flatMap((text, passage) =>
    findNumerals(text)
      .filter((numeral) => same(numeral, value, 1) && /^(?:\s|[│┃|║]|$)/u.test(text.slice(numeral.end)))
      .map((numeral) => ({ passage, numeral })),
  );
}

const mark = ({ passage, numeral: { start, end } }: Place): Mark => ({ passage, start, end });

const notThere = (what: string, lines: string): Doubt => ({
  field: 'evidence',
  code: 'figure-not-in-source',
  message: `数据所注的行里没有${what}。`,
  advice: `所注的行是：${lines}。数要与来源一字不差：请对照来源改正 value、unit，或改正行号。`,
});

/** What the passages say, short enough to print. */
export const shown = (texts: string[]) => {
  const all = texts.map((text) => `“${text}”`).join('');
  return texts.length === 0 ? '空行' : all.length > 120 ? `${all.slice(0, 120)}…` : all;
};

function proveWording(figure: Quantity, texts: string[]): Verdict {
  const wording = toHalfWidth(figure.wording ?? '');
  const marks = texts.flatMap((text, passage) => {
    const start = toHalfWidth(text).indexOf(wording);
    return start < 0 ? [] : [{ passage, start, end: start + wording.length }];
  });
  if (marks.length === 0) {
    const { advice } = notThere('', shown(texts));
    const message = `数据的写法“${figure.wording}”不在所注的行里。`;
    return { marks, doubts: [{ field: 'wording', code: 'wording-not-in-source', message, advice }] };
  }
  const { factor } = splitUnit(figure.unit);
  const value = figure.value ?? figure.min ?? 0;
  if (findNumerals(wording, true).some((numeral) => same(numeral, value, factor))) return { marks, doubts: [] };
  const message = `数据的写法“${figure.wording}”与 value: ${value}、unit: ${figure.unit} 不是一个数。`;
  const advice = 'value 用来比较，wording 用来显示，两者必须相等；请改正其中之一。';
  return { marks, doubts: [{ field: 'wording', code: 'wording-not-value', message, advice }] };
}

function proveValue(value: number, unit: string, qualifier: Qualifier, texts: string[]): Verdict {
  const { whole, number } = places(value, unit, texts);
  const cells = whole.length === 0 ? cellsOf(value, unit, texts) : [];
  if (cells.length > 0) return { marks: cells.map(mark), doubts: [] };
  const found = whole.find((p) => qualifies(texts[p.passage] ?? '', p.numeral, qualifier)) ?? whole[0];
  if (!found) {
    const near = number[0];
    const text = near && texts[near.passage]?.slice(near.numeral.start, near.numeral.end + 4);
    const doubt = notThere(`“${value}${unit}”`, shown(texts));
    return {
      marks: [],
      doubts: [near ? { ...doubt, field: 'unit', message: `${doubt.message}那里作“${text}”。` } : doubt],
    };
  }
  const marks = whole.map(mark);
  if (qualifies(texts[found.passage] ?? '', found.numeral, qualifier)) return { marks, doubts: [] };
  const around = texts[found.passage]?.slice(Math.max(0, found.numeral.start - 4), found.numeral.end + 6);
  const message = `“${value}${unit}”在来源里是“${around}”，与 qualifier: ${qualifier} 不合。`;
  const advice = '确数写 exact，“超、多、余、以上”写 over，“约”写 about，“近”写 nearly；请改正。';
  return { marks, doubts: [{ field: 'qualifier', code: 'qualifier-not-in-source', message, advice }] };
}

/** The lower end of a range may leave its scale and unit to the upper: 2-10万元. */
function proveRange(min: number, max: number, unit: string, texts: string[]): Verdict {
  const { factor } = splitUnit(unit);
  const upper = proveValue(max, unit, 'exact', texts);
  const marks = upper.marks.flatMap((m) => {
    const lower = findNumerals((texts[m.passage] ?? '').slice(0, m.start)).at(-1);
    const fits = lower && (same(lower, min, factor) || same(lower, min, 1));
    return fits ? [{ passage: m.passage, start: lower.start, end: m.end }] : [];
  });
  if (marks.length > 0) return { marks, doubts: [] };
  return { marks: [], doubts: [notThere(`“${min}${unit}至${max}${unit}”`, shown(texts))] };
}

/** Proves a figure by the passages that it cites. */
export function proveFigure(figure: Quantity, cited: Passage[]): Verdict {
  const texts = cited.map((passage) => passage.text);
  if (figure.wording) return proveWording(figure, texts);
  const { value, min, max, unit, qualifier } = figure;
  return value === undefined ? proveRange(min ?? 0, max ?? 0, unit, texts) : proveValue(value, unit, qualifier, texts);
}
