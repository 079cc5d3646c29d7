/** Why an editor should look at what a candidate is called: words that were cut out of a sentence badly. */

/** Words that a name does not begin or end with. */
const begins = /^(?:由|较|比|被|将|把|其中|每|从|使|让|即|后|时|前|中|内|里|同比|的|了|着|并|又|则|这|该|一名|手下)/u;
const ends = /(?:由|至|从|增|减|达|为|在|于|每|后|共|的|并|和|与|及|到|给|向|超|近|仅|只|较)$/u;
const torn = /由.*增|增至|较.*年|，|。|：|“[^”]*$|^[^“]*”/u;
/** By themselves they don't say which. */
const vague =
  /^(?:全市|全县|全区)?(?:职工|单位|成员|子女|企业|人员|队伍|活动|项目|学员|代表|资金|工会组织|渔民|县市|建设)$/u;
/** What was done, without what it was done to: 困难职工免费赠送, 各级工会共向困难职工子女. */
const predicate =
  /(?:开展|赠送|自行|提供|担任|挂钩|会聚一堂|举办|投入|深入|联合|推动|送上|派发|建立)$|[^的]工会(?:共|累计|已)?(?:向|为|对)|(?:向|为|给).{2,8}(?:发放|送上|提供|赠送|下拨)/u;
const longest = 16;

/** Of a figure's label, without the union's name before it. */
export function labelDoubt(label: string): string | undefined {
  if (label === '（待写）') return '没有读出这个数是什么，请写名称。';
  if (vague.test(label)) return `名称只有“${label}”，说不清是哪些，请写全。`;
  const bad =
    predicate.test(label) ||
    begins.test(label) ||
    ends.test(label) ||
    torn.test(label) ||
    label.replace('的', '').length > longest ||
    label.length < 2;
  return bad ? '名称是从句子里截出来的，读起来不像名称，请改写。' : undefined;
}

/** Of a milestone's title; `whole` is the clause that it was made of. */
export function titleDoubt(title: string, whole: string): string | undefined {
  if (title === '（待写）') return '没有读出是什么事，请写题目。';
  const cut = title.length >= 19 && !whole.replace(/[，。；]/gu, '').endsWith(title);
  return cut || ends.test(title) || torn.test(title) ? '题目是从长句里截出来的，可能不完整，请改写。' : undefined;
}
