/** Fixed sayings, sessions, names of feasts and plans: the numbers in them count nothing. */
import type { Span } from '../passage.ts';

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

/** The first stretch that a pattern matches and the number stands in, to the end of the number at least. */
const matchAround = (text: string, at: Span, pattern: RegExp) => {
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index <= at.start && at.start < end) return { start: match.index, end: Math.max(end, at.end) };
  }
  return undefined;
};

export function sayingAt(plain: string, at: Span): { rule: string; reason: string; span: Span } | undefined {
  for (const [pattern, rule, reason] of sayings) {
    const span = matchAround(plain, at, pattern);
    if (span) return { rule, reason, span };
  }
  return undefined;
}
