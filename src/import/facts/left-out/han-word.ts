/** Chinese numerals that form a word with what follows and count nothing. */
import type { FoundQuantity } from '../../../domain/numbers/find.ts';
import type { Span } from '../passage.ts';

/** Measures that a Chinese numeral forms a word with: 一天, 两步, 三方. */
const wordy =
  /^(?:天|日|时|点|分|步|门|道|度|级|代|师|轮|线|口|角|市|县|城|镇|村|校|厂|队|班|团|组|层|首|封|面|片|块|段|站|条)$/u;

/** What a text counts off only to name it: 三个互助保障计划, 十项制度机制. */
const listed =
  /^[^，。；、]{0,6}(?:工作|计划|活动|行动|机制|制度|举措|措施|任务|工程|环节|领域|渠道|体系|品牌|重点|要求|关系|原则|维度|层面)/u;

/** Chinese numerals are figures only where they count: 五家入选, 十项制度; not 两个国家级, 三方, 一批. */
export function hanWord(
  plain: string,
  q: FoundQuantity,
  value: number,
  at: Span,
): { rule: string; reason: string; span: Span } | undefined {
  if (value >= 100) return undefined;
  const span = { start: at.start, end: q.end };
  if (q.unit.endsWith('年'))
    return /连续|时隔|相隔|历时|持续/u.test(plain.slice(Math.max(0, at.start - 4), at.start))
      ? undefined
      : { rule: 'years', reason: '时段', span };
  if (wordy.test(q.unit)) return { rule: 'saying', reason: '固定说法', span };
  if (value <= 2 && /^(?:国家级|地|方面|一|手|学|级|个)/u.test(plain.slice(q.end)))
    return { rule: 'saying', reason: '固定说法', span };
  if (value <= 10 && /[个项类种件]$/u.test(q.unit) && listed.test(plain.slice(q.end)))
    return { rule: 'listed', reason: '列举或名称，不是数据', span };
  return value === 1 ? { rule: 'article', reason: '不作数', span } : undefined;
}
