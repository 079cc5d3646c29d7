/** A milestone's title out of its sentence: who did what, within twenty characters, no comma. */

const longest = 20;
/** What stands before the matter itself. */
const lead =
  /^(?:[，,、\s：]|于|在|自|从|其中|此外|此前|同时|随后|为(?:了|进一步|深入|大力|促进|更好)?[^，,]{2,60}[，,]|在[^，,]{2,40}(?:下|中|上|指导|支持)[，,]|由|通过[^，,]{2,30}[，,]|经[^，,]{2,20}[，,]|以来|起|初|底|末|以)+/u;
const verb =
  /(?:成立|组建|召开|举办|举行|启动|开展|获评|荣获|获得|被评为|被授予|获|评选出|印发|出台|制定|建成|落成|揭牌|启用|挂牌|开放|上线|开通|竣工|动工|兴建|开业|开学|更名|恢复|查封|授予|命名|表彰|创建|设立|打造|新建|开办|推出|拨出|下拨|当选|任|发放|慰问|投入|走访|调研|参加|入选|入围|通过|选举|签订|发布|创办|推动|完成|实现)/u;

const clean = (words: string) =>
  words
    .replace(/[。；;！!？?，,\s]+$/u, '')
    .replace(lead, '')
    .trim();

/** Quotation and title marks that lost their other half go. */
function balanced(words: string): string {
  let kept = words;
  for (const [open, close] of ['“”', '《》', '（）', '()', '‘’'] as const)
    if (kept.split(open as string).length !== kept.split(close as string).length)
      kept = kept.replaceAll(open as string, '').replaceAll(close as string, '');
  return kept;
}

/** The clause that has the verb; where it is too long, from the verb on, and what is in quotation marks whole. */
export function titleOf(after: string, before: string): string {
  const clauses = after
    .split(/[，,；;：。]/u)
    .map(clean)
    .filter((c) => c.length > 1);
  const chosen = clauses.find((c) => verb.test(c)) ?? clauses[0] ?? clean(before);
  const subject =
    clauses.indexOf(chosen) > 0 && !/工会|总工/u.test(chosen)
      ? unionIn(clauses.slice(0, clauses.indexOf(chosen)).join('，'))
      : '';
  const whole = balanced(clean(`${subject}${chosen}`)).replace(/[，。；]/gu, '');
  if (whole.length <= longest && whole.length > 0) return whole;
  const at = whole.search(verb);
  const short =
    at > 0 && whole.length - at <= longest
      ? whole.slice(at)
      : at > 0
        ? whole.slice(at, at + longest)
        : whole.slice(0, longest);
  return balanced(short) || '（待写）';
}

/** A union named in the words, as it is called there. */
const unionIn = (words: string) => /[\p{Script=Han}]{0,8}(?:总工会|工联会|工会)/u.exec(words)?.[0]?.slice(-9) ?? '';
