/** A figure's label that begins with what was done, as a name: 签订集体合同 → 签订的集体合同. */

/** Who did it, and how often, before the verb. */
const who = '(?:[\\p{Script=Han}]{0,6}工会(?:累计|共|已|还)?)?';
const done =
  '组织开展|派出|开展|组织举办|举办|承办|发放|签订|选聘|聘请|送上|送去|送出|投入|覆盖|惠及|建成|建立|设立|设置|开办|返还|优选|选树|吸纳|受理|挽回|创建|打造|下拨|拨付|筹集|募集|评选|发展|参与|参加|培育|解决|办理|走访慰问|走访|命名';
/** Verbs that are half of many names too (服务中心, 慰问活动), unless these are whom it was done to. */
const helped = '服务|帮扶|慰问|救助|资助|帮助|培训|表彰|奖励|看望';
const whom =
  '(?:\\p{Script=Han}{0,6}(?:职工|会员|企业|群众|农民工|家庭|人员|劳模|工匠|骑手|司机|女工|子女|学生|劳动者|先进集体))';
const verb = `${who}(?:${done})|${who}(?:${helped})(?=${whom}$)`;

const alone = new RegExp(`^(?:${verb})$`, 'u');
const withObject = new RegExp(`^(${verb})了?((?!用于|起|的|率|到|在|过|于|机制|.*[入建]会$).{2,})$`, 'u');

/** @param own what stands before the number; @param after what stands behind it: 选聘 33名 律师, 签订集体合同 2682份 */
export function verbLabel(own: string, after: string): string {
  if (after === '') return own.replace(withObject, '$1的$2');
  if (own === '') return after;
  const done = own.replace(/[了的]$/u, '');
  const named = !/^(?:用于|完善|在|到|对)|[入建]会$/u.test(after) && (alone.test(done) || withObject.test(done));
  return named ? `${done.replace(/价值$/u, '')}的${after.replace(/^的/u, '')}` : `${own}${after}`;
}
