/** Numbers that are no figures, and why: ordinals, sessions, fixed sayings, thresholds, telephone numbers. */
import type { FoundQuantity } from '../../../domain/numbers/find.ts';
import { type Numeral, toHalfWidth } from '../../../domain/numbers/numeral.ts';
import { enclosing, type Span } from '../passage.ts';
import { hanWord } from './han-word.ts';
import { sayingAt } from './sayings.ts';

export interface LeftOut {
  reason: string;
  rule: string;
  /** The words that hold the number, for the record. */
  start: number;
  end: number;
}

/** A threshold is of those counted, not of what was done: 200人以上非公企业, 25人以上的企业, 100人以上未建会企业. */
const ages = /^岁(?:以上|以下|及以)/u;
const threshold =
  /^(?:人|名|人数|万元|元|岁|年)?(?:[（(]含[）)])?(?:以上|以下|以内)(?:的)?(?:非公|企|未|单位|用人|规模|已建|民营|私营|职工(?:企|规)|重大|大型|老|的)/u;

interface Case {
  plain: string;
  q: FoundQuantity;
  numeral: Numeral;
  /** The number itself, both ends of a range. */
  at: Span;
  quoted: Span | undefined;
  titled: Span | undefined;
}

type Reason = Omit<LeftOut, 'start' | 'end'> & { span?: Span };

const inTitle = ({ titled }: Case): Reason | undefined =>
  titled && { rule: 'document', reason: '文件、作品名称', span: titled };

const inSaying = ({ plain, at }: Case): Reason | undefined => sayingAt(plain, at);

const isFirst = ({ plain, at }: Case): Reason | undefined =>
  plain.slice(at.start, at.end) === '首'
    ? { rule: 'first', reason: '次第，不是数', span: { start: at.start, end: at.end + 1 } }
    : undefined;

/** A number within short quotation marks is part of a name; a sentence that someone says has figures. */
function inQuotation({ plain, q, numeral, quoted }: Case): Reason | undefined {
  if (!quoted || quoted.end - quoted.start > 16) return undefined;
  const named = numeral.han || q.form === 'bare' || /\d\+\d/.test(plain.slice(quoted.start, quoted.end));
  return named ? { rule: 'quoted', reason: numeral.han ? '固定说法' : '代号或号码', span: quoted } : undefined;
}

const isTelephone = ({ plain, q, at }: Case): Reason | undefined => {
  const around = plain.slice(Math.max(0, at.start - 8), at.end + 6);
  const called = q.form === 'bare' || /热线|电话|号码|拨打/u.test(around);
  const digits = /^1\d{4}$|^(?:1|0|400|800)\d{6,}$/.test(plain.slice(at.start, at.end));
  return called && digits ? { rule: 'telephone', reason: '电话号码' } : undefined;
};

const isBare = ({ plain, q, at }: Case): Reason | undefined =>
  q.form === 'bare' ? { rule: 'bare', reason: bareReason(plain, at) } : undefined;

const isOrdinal = ({ plain, q, at }: Case): Reason | undefined =>
  q.form === 'rank' && !/^第.{1,4}[位名]$/u.test(plain.slice(at.start - 1, at.end + 1))
    ? { rule: 'ordinal', reason: '次第，不是数', span: { start: at.start - 1, end: at.end } }
    : undefined;

const isThreshold = ({ plain, q, at }: Case): Reason | undefined =>
  threshold.test(plain.slice(at.end)) || ages.test(plain.slice(at.end))
    ? { rule: 'threshold', reason: '门槛，不是数据', span: { start: at.start, end: q.end } }
    : undefined;

const isHanWord = ({ plain, q, numeral, at }: Case): Reason | undefined =>
  numeral.han && q.numerals.length === 1 ? hanWord(plain, q, numeral.value, at) : undefined;

/** Tried in this order. */
const cases = [inTitle, inSaying, isFirst, inQuotation, isTelephone, isBare, isOrdinal, isThreshold, isHanWord];

/** Why a quantity is no figure; undefined where it is one. */
export function leftOut(text: string, q: FoundQuantity): LeftOut | undefined {
  const [numeral] = q.numerals;
  if (!numeral) return undefined;
  const at = { start: numeral.start, end: q.numerals.at(-1)?.end ?? numeral.end };
  const holder = enclosing(text, at);
  const spanOf = (kind: string) => (holder?.kind === kind ? holder.span : undefined);
  const seen: Case = { plain: toHalfWidth(text), q, numeral, at, quoted: spanOf('quote'), titled: spanOf('title') };
  for (const test of cases) {
    const found = test(seen);
    if (found) return { rule: found.rule, reason: found.reason, ...(found.span ?? at) };
  }
  return undefined;
}

const bareReason = (plain: string, at: { start: number; end: number }) =>
  /^(?:五金|级|方|位|学|步|字|边|端|栏)/u.test(plain.slice(at.end)) ? '固定说法' : '不带单位，不是数据';
