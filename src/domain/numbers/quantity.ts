/** Numbers as reports state them: a value, a unit that may begin with a Chinese scale (万, 亿), and a qualifier. */

export const qualifiers = ['exact', 'about', 'over', 'under', 'nearly', 'up-to'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What each is called. */
export const qualifierNames: Record<Qualifier, string> = {
  exact: '确数',
  about: '约',
  over: '超过',
  under: '不足',
  nearly: '近',
  'up-to': '不超过',
};

/** Either `value`, or `min` and `max`; `unit` as the source states it (万人, 家, %). */
export interface Quantity {
  value?: number;
  min?: number;
  max?: number;
  unit: string;
  qualifier: Qualifier;
  /** The source's own short wording, shown instead of what the other fields make. */
  wording?: string;
}

/** A quantity in its base unit: 13.89 万人 is {value: 138900, unit: 人}. */
export interface Normalized {
  value?: number;
  min?: number;
  max?: number;
  unit: string;
}

const scales: [string, number][] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
];

/** Splits a unit into the factor of its Chinese scale and the base unit: 万人 → [10000, 人]. */
export function splitUnit(unit: string): { factor: number; base: string } {
  const scale = scales.find(([name]) => unit.startsWith(name));
  return scale ? { factor: scale[1], base: unit.slice(scale[0].length) } : { factor: 1, base: unit };
}

/** Brings a quantity to its base unit. Products are rounded to 12 digits, so 13.89 万 is 138900 exactly. */
export function normalize({ value, min, max, unit }: Pick<Quantity, 'value' | 'min' | 'max' | 'unit'>): Normalized {
  const { factor, base } = splitUnit(unit);
  const scaled = (n: number | undefined) => (n === undefined ? {} : Number((n * factor).toPrecision(12)));
  const result: Normalized = { unit: base };
  if (value !== undefined) result.value = scaled(value) as number;
  if (min !== undefined) result.min = scaled(min) as number;
  if (max !== undefined) result.max = scaled(max) as number;
  return result;
}

const before: Record<Qualifier, string> = {
  exact: '',
  about: '约',
  over: '超过',
  under: '不足',
  nearly: '近',
  'up-to': '不超过',
};

/** The quantity in Chinese words, without spaces: its qualifier, and its number with the unit: [超过, 7万名], ['', 46名]. */
export function quantityParts(q: Quantity): [qualifier: string, amount: string] {
  if (q.wording) return ['', q.wording];
  return [before[q.qualifier], q.value === undefined ? `${q.min}${q.unit}至${q.max}${q.unit}` : `${q.value}${q.unit}`];
}

/** The same in one: 46名, 超过7万名, 近230家, 2万元至10万元. */
export const formatQuantity = (q: Quantity): string => quantityParts(q).join('');

/** The quantity beside others of its metric: in its base unit, and no more exact than the source has it. */
export const formatComparable = (q: Quantity): string =>
  q.wording ?? before[q.qualifier] + formatNormalized(normalize(q));

/** A number for a reader: thousands separated by a comma where it has five digits or more (440,871). */
export const formatNumber = (n: number) =>
  n.toLocaleString('zh-CN', { useGrouping: n >= 10000, maximumFractionDigits: 4 });

/** A normalised quantity for comparison, in words: 138,900人. */
export function formatNormalized({ value, min, max, unit }: Normalized): string {
  return value === undefined
    ? `${formatNumber(min ?? 0)}—${formatNumber(max ?? 0)}${unit}`
    : `${formatNumber(value)}${unit}`;
}
