/** What a figure counts, in the source's few words: 新发展会员, 帮扶困难职工, 患病职工. */
import type { FoundQuantity } from '../../../domain/numbers/find.ts';
import type { Span } from '../passage.ts';
import { verbLabel } from './verb-label.ts';

const lead =
  /^(?:[●◆■★▲①-⑳]|[\s，,。；;：、]|其中|同时|此外|另外|目前|截至目前|据悉|数据显示|并|且|还|也|已|共计?|累计|先后|分别|约有?|达到?了?|有|为|是|至|向|在|对|将|使|与|和|及|的|了|等|近年来|五年来|全市|全县|全区|全省|全国)+/u;
const tail =
  /(?:(?:近|约|超过?|达到?|为|共计?|合计|总计|累计|至|高达|突破|逾|有|了|的|等|总数|数|数量|计|增加到|提高到|分别)+|[，、：（(“])$/u;
/** Verbs after which the words say what became of those counted. */
const verb =
  /(?:参与|参加|参保|获得?|加入|缓解|提供|进行|开展|举办|担任|建立|建会|享受|实行|签订|覆盖|惠及|发放|慰问|圆|用于|投入|组织|完成|支持|解决|进驻|派驻|深化|专门|在|为|与|并|和|及|牵手|的)/u;

/** How to read a character, in brackets behind it: 匠（jiàng）. */
const pinyin = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü\s]+[）)]/giu;

/** `clause` is what stands around the number between other numbers. */
export function labelOf(text: string, q: FoundQuantity, from: number, to: number): string {
  const before = text.slice(from, q.start).replace(pinyin, '').replace(lead, '').replace(tail, '');
  const rest = text.slice(q.end, to).replace(/[，,。；;、！：].*$/su, '');
  const noun = /^(?:\p{Script=Han}|[“”（）()·\w])+/u.exec(rest)?.[0] ?? '';
  const cut = noun.slice(1).search(verb);
  const after = balanced(cut >= 0 ? noun.slice(0, cut + 1) : noun).slice(0, 14);
  const own = balanced(lastPhrase(before));
  if (after.length >= 2 && !/^(?:以上|左右|不等|之多)/u.test(after))
    return verbLabel(own.length <= 10 ? own : '', after);
  return verbLabel(own, '') || after || '（待写）';
}

/** The end of what stands before, after its last comma, short enough for a name. */
function lastPhrase(before: string): string {
  const phrase =
    before
      .split(/[，,；;。：]/u)
      .at(-1)
      ?.replace(lead, '')
      .replace(tail, '') ?? '';
  return phrase.length > 22 ? phrase.slice(-22).replace(/^.{0,6}?(?=[\p{Script=Han}]{2,}$)/u, '') : phrase;
}

/** Without quotation marks and brackets of which the other half is cut off. */
function balanced(words: string): string {
  let kept = words;
  for (const [open, close] of ['“”', '（）', '()', '《》', '‘’'] as const) {
    if (kept.split(open as string).length === kept.split(close as string).length) continue;
    kept = kept.replaceAll(open as string, '').replaceAll(close as string, '');
  }
  return kept.trim();
}

const mostHan = 16;
const hanIn = (words: string) => words.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The printed words that carry a number, in a row: what it counts and itself, within what a quotation may hold. */
export function quoteAt(text: string, q: FoundQuantity, from: number, to: number): Span {
  let [start, end] = [q.start, q.end];
  const stop = /[，,。；;、：！“”《》（）()\s]/u;
  while (end < to && end < q.end + 8 && !stop.test(text[end] as string) && hanIn(text.slice(start, end + 1)) <= mostHan)
    end += 1;
  while (
    start > from &&
    start > q.start - 12 &&
    !stop.test(text[start - 1] as string) &&
    hanIn(text.slice(start - 1, end)) <= mostHan
  )
    start -= 1;
  return { start, end };
}
