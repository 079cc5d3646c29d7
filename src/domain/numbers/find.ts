/** Quantities in Chinese text, wherever they stand: 近2.1万人, 600多万元, 85%以上, 2万元至10万元, 十七届, 1∶1. */
import { findNumerals, type Numeral, toHalfWidth } from './numeral.ts';
import type { Qualifier, Quantity } from './quantity.ts';
import { unitAt } from './units.ts';

export interface FoundQuantity extends Quantity {
  /** Half-open range in the text: qualifier, number, unit. */
  start: number;
  end: number;
  /** The numbers in it, one or two. */
  numerals: Numeral[];
  /** What it is beside a plain amount. */
  form: 'amount' | 'range' | 'ratio' | 'rank' | 'percent' | 'bare';
}

/** Words before a number that qualify it; the longest first. */
const before: [RegExp, Qualifier][] = [
  [/(?:不超过|不多于|不高于|最多|至多|最高(?:可?(?:补助|补贴|奖励|资助|给予|赔付|报销|贷款|获))?|上限为?)$/, 'up-to'],
  [/(?:不足|不到|(?<!不)(?:少于|低于)|未满)$/, 'under'],
  [/(?:至少|不少于|不低于|超过|突破|高于|多于|逾|超|过)$/, 'over'],
  [/(?:大约|约)$/, 'about'],
  [/(?:接近|将近|(?<![最附临邻亲新靠])近)$/, 'nearly'],
];
const scaled = /^(?<digits>[\d,]+(?:\.\d+)?)(?<loose>[多余几]?)(?<scale>[十百千]?[万亿]+|[百千])?$/;
/** Scales that the archive keeps with the unit. */
const kept = /^(?:万亿|千万|百万|亿|万)$/;
const round = (n: number) => Number(n.toPrecision(12));

/** A number's value in its own scale, and the scale as a unit begins with it: 13.89万 → 13.89 and 万; 上千万 → 1000 and 万. */
function inScale(plain: string, { start, end, value, han }: Numeral): { value: number; scale: string; loose: boolean } {
  const printed = plain.slice(start, end);
  const { digits, loose = '', scale = '' } = scaled.exec(printed)?.groups ?? {};
  if (digits && (scale === '' || kept.test(scale)))
    return { value: Number(digits.replaceAll(',', '')), scale, loose: loose !== '' };
  const [name, factor] = value >= 1e8 ? ['亿', 1e8] : value >= 1e4 ? ['万', 1e4] : ['', 1];
  if (han && !/[万亿]$/.test(printed)) return { value, scale: '', loose: false };
  return { value: round(value / (factor as number)), scale: name as string, loose: loose !== '' };
}

/** 以上, 左右 and their like behind the unit; a threshold reads the same, and is told apart by what follows it. */
const behind: [RegExp, Qualifier][] = [
  [/^(?:以上|有余)/, 'over'],
  [/^(?:左右|上下)/, 'about'],
  [/^(?:以内|以下)/, 'up-to'],
];

function qualify(plain: string, start: number, han: boolean): [Qualifier, number] {
  const lead = plain.slice(Math.max(0, start - 5), start);
  if (han && lead.endsWith('上') && /^[百千万亿]/.test(plain.slice(start))) return ['over', start - 1];
  for (const [pattern, qualifier] of before) {
    const match = pattern.exec(lead);
    if (match) return [qualifier, start - match[0].length];
  }
  return ['exact', start];
}

/** The qualifier that 多, 以上 and the words before a number give together: 近800多 is about 800, 超过8000多 is over 8000. */
function qualifierOf(lead: Qualifier, more: boolean, tail: Qualifier | undefined): Qualifier {
  if (lead !== 'exact') return more && lead === 'nearly' ? 'about' : lead;
  return more ? 'over' : (tail ?? 'exact');
}

function formOf(plain: string, { start }: Numeral, unit: string): FoundQuantity['form'] {
  if (/^[%％]/.test(unit) || plain.slice(Math.max(0, start - 3), start) === '百分之') return 'percent';
  if (plain[start - 1] === '第') return 'rank';
  return unit === '' ? 'bare' : 'amount';
}

/** One number with its unit. */
function amount(plain: string, numeral: Numeral): FoundQuantity {
  const { value, scale, loose: inside } = inScale(plain, numeral);
  const [lead, start] = qualify(plain, numeral.start, numeral.han);
  const outside = /^[多余几来]/.exec(plain.slice(numeral.end))?.[0] ?? '';
  const at = numeral.end + outside.length;
  const unit = unitAt(plain.slice(at));
  const end = at + unit.length;
  const more = inside || outside !== '';
  const tail = behind.find(([pattern]) => pattern.test(plain.slice(end)))?.[1];
  const form = formOf(plain, numeral, scale + unit);
  const found = { value, qualifier: qualifierOf(lead, more, tail), numerals: [numeral], form };
  if (form === 'percent' && unit === '') return { ...found, unit: '%', start: numeral.start - 3, end: numeral.end };
  return {
    ...found,
    unit: scale + unit.replace('％', '%').replace('(', '（').replace(')', '）'),
    start: form === 'rank' ? numeral.start - 1 : start,
    end: tail && lead === 'exact' && !more ? end + 2 : end,
  };
}

const link = /^\s*(?:[-—–~～－]+|至|到)\s*$/;
const ratio = /^\s*[∶:：比]\s*$/;

/** Two amounts of one unit, the first of which may go without (2—10万元), as one range. */
function joined(plain: string, first: FoundQuantity, second: FoundQuantity): FoundQuantity | undefined {
  const [a, b] = [first.numerals[0] as Numeral, second.numerals[0] as Numeral];
  const numbers = { start: first.start, numerals: [a, b] };
  if (ratio.test(plain.slice(a.end, b.start)) && !a.han && !b.han && first.form === 'bare' && b.value > 0) {
    // 12:30 is a time, 1:1 a ratio.
    if (/^\d\d$/.test(plain.slice(b.start, b.end)) && b.value < 60 && a.value < 24) return undefined;
    return { ...numbers, value: round(a.value / b.value), unit: '倍', qualifier: 'exact', end: b.end, form: 'ratio' };
  }
  const ownUnit = first.unit === second.unit;
  const between = plain.slice(ownUnit ? first.end : a.end, b.start);
  if (!link.test(between) || !(ownUnit || first.form === 'bare') || second.form === 'bare') return undefined;
  if (first.qualifier !== 'exact' && first.qualifier !== 'about') return undefined;
  const { scale } = inScale(plain, b);
  const min = ownUnit ? first.value : scale === '' ? a.value : first.value;
  if (min === undefined || second.value === undefined || min >= second.value) return undefined;
  return {
    ...numbers,
    min,
    max: second.value,
    unit: second.unit,
    qualifier: first.qualifier,
    end: second.end,
    form: 'range',
  };
}

/** Every quantity of a text, in order. A number without a unit is `bare`. */
export function findQuantities(text: string): FoundQuantity[] {
  const plain = toHalfWidth(text);
  const found: FoundQuantity[] = [];
  for (const numeral of findNumerals(text)) {
    const next = amount(plain, numeral);
    const last = found.at(-1);
    const one = last && last.numerals.length === 1 ? joined(plain, last, next) : undefined;
    if (one) found[found.length - 1] = one;
    else found.push(next);
  }
  return found;
}
