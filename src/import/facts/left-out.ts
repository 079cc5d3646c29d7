/** Numbers that are no figures, and why: ordinals, sessions, fixed sayings, thresholds, telephone numbers. */
import type { FoundQuantity } from '../../domain/numbers/find.ts';
import { type Numeral, toHalfWidth } from '../../domain/numbers/numeral.ts';
import { enclosing, type Span } from './passage.ts';

export interface LeftOut {
  reason: string;
  rule: string;
  /** The words that hold the number, for the record. */
  start: number;
  end: number;
}

/** Words around a number, tried where the number stands in the match. */
const sayings: [RegExp, string, string][] = [
  [
    /党的?[一二]?十[一二三四五六七八九]?大|[一二]?十[一二三四五六七八九]?大(?:报告|精神|代表|以来|召开|专版)|工会[一二]?十[一二三四五六七八九]?大/gu,
    'session',
    '会议届次，是名称的一部分',
  ],
  [
    /(?:第?[一二三四五六七八九十]+届)?[一二三四五六七八九]中(?:、[一二三四五六七八九]中)*全会|第?[一二三四五六七八九十百\d]+届(?:[一二三四五六七八九十]+次)?(?:历次)?(?:全会|全体|委员会|常委|中央|[一二三]中|代表大会|会员|执委|职代会)|第?[一二三四五六七八九十]+届(?=[二三四五六七八]中)|第?[一二三四五六七八九十百\d]+次(?:代表大会|党代会|全国代表|会员代表|全体|全委|大会|党的代表|工代会|劳动模范|会议|常委)|[一二三四五六七八九十]+届[一二三四五六七八九十]+次|第[一二三四五六七八九十]+届(?:委员会)?第?[一二三四五六七八九十]+次/gu,
    'session',
    '会议届次，是名称的一部分',
  ],
  [
    /[“‘]?(?:五一|六一|七一|八一|十一|三八|五四|双十一)[”’]?(?:国际)?(?:劳动|妇女|儿童|青年|节|期间|前夕|宣传|巾帼|慰问|系列)?/gu,
    'festival',
    '节日或奖项名称',
  ],
  [/[“‘]?十[一二三四五][五]?[”’]?(?:规划|期间|时期|末|以来)|[“‘]?[一二三四五六七八]五[”’]?普法/gu, 'plan', '规划名称'],
  [/(?:[一二三四五六七八九十两]|\d)(?:周年|週年)|\d+ ?周年/gu, 'anniversary', '周年，是名称的一部分'],
  [/[一二三四]等(?:奖|功|次|级)|[一二三四]级(?!企业家)/gu, 'grade', '等次、层级，不是数据'],
  [
    /[一二三四五六七八九十两百千]+(?:位一体|步法|步工作法|方联|方协商|方机制|方会议|学一做|会一课|严三实|新组织|个维护|个确立|个意识|个自信|个全面|面旗帜|进[活机企校]|清一|型|化融合)/gu,
    'saying',
    '固定说法',
  ],
  [/(?:[一二三四五六七八九十两]|\d{1,2})(?:个|大)?方面/gu, 'aspects', '讲话或行文的条目数'],
  [/[一二三四五六七八九十\d]+(?:号|楼|层|路|巷|街|室|栋|座楼|期楼|环|环路|区间)(?![码召])/gu, 'place', '地点'],
  [
    /[零〇一二三四五六七八九十两百千万]+(?:距离|容忍|门槛|手车|胎|孩|维码|次元|次创业|次分配|次医保|次供水)/gu,
    'saying',
    '固定说法',
  ],
  [
    /三农|四川|五金|六安|七夕|八达|九江|千户|万宁|百色|三水|三亚|五华|五邑|四会|三江|双十|一带一路|九寨|两广|两岸|两江|八桂|百人以上/gu,
    'name',
    '地名或固定说法',
  ],
  [/(?:[一二三四五六七八九十]|\d{1,2})(?:是|要|则)(?![个否])/gu, 'ordinal', '序数'],
  [/^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、．.])/gu, 'ordinal', '序数'],
  [/[一二三四五六七八九十两]件(?=事)/gu, 'saying', '行文的条目数'],
  [/24小时|7\s*[×xX*]\s*24|365天/gu, 'round-the-clock', '时间说法，不是数据'],
  [/(?:[一二三四五六七八九十两]|\d{1,2})(?:年|个月)(?:行动|规划|计划|任务|期|任期|制)/gu, 'term', '文件、任期的年限'],
];

const matchAround = (text: string, at: { start: number; end: number }, pattern: RegExp) => {
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index <= at.start && at.start < end) return { start: match.index, end: Math.max(end, at.end) };
  }
  return undefined;
};

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

function inSaying({ plain, at }: Case): Reason | undefined {
  for (const [pattern, rule, reason] of sayings) {
    const span = matchAround(plain, at, pattern);
    if (span) return { rule, reason, span };
  }
  return undefined;
}

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

/** Measures that a Chinese numeral forms a word with: 一天, 两步, 三方. */
const wordy =
  /^(?:天|日|时|点|分|步|门|道|度|级|代|师|轮|线|口|角|市|县|城|镇|村|校|厂|队|班|团|组|层|首|封|面|片|块|段|站|条)$/u;

/** What a text counts off only to name it: 三个互助保障计划, 十项制度机制. */
const listed =
  /^[^，。；、]{0,6}(?:计划|活动|行动|机制|制度|举措|措施|任务|工程|环节|领域|渠道|体系|品牌|重点|要求|关系|原则|维度|层面)/u;

/** Chinese numerals are figures only where they count: 五家入选, 十项制度; not 两个国家级, 三方, 一批. */
function isHanWord({ plain, q, numeral, at }: Case): Reason | undefined {
  if (!numeral.han || q.numerals.length > 1 || numeral.value >= 100) return undefined;
  const span = { start: at.start, end: q.end };
  if (q.unit.endsWith('年'))
    return /连续|时隔|相隔|历时|持续/u.test(plain.slice(Math.max(0, at.start - 4), at.start))
      ? undefined
      : { rule: 'years', reason: '时段', span };
  if (wordy.test(q.unit)) return { rule: 'saying', reason: '固定说法', span };
  if (numeral.value <= 2 && /^(?:国家级|地|方面|一|手|学|级|个)/u.test(plain.slice(q.end)))
    return { rule: 'saying', reason: '固定说法', span };
  if (numeral.value <= 10 && /[个项类种件]$/u.test(q.unit) && listed.test(plain.slice(q.end)))
    return { rule: 'listed', reason: '列举或名称，不是数据', span };
  return numeral.value === 1 ? { rule: 'article', reason: '不作数', span } : undefined;
}
