/** What happened, by its verb: the kind of a milestone. */
import type { Kind } from '../../../domain/codes.ts';

/** Tried in this order; the first that a sentence has is its kind. */
const verbs: [Kind, RegExp][] = [
  [
    'award',
    /被(?!.{0,4}拖欠).{0,14}(?:评为|评选为|授予|命名|确定为|认定)|获(?:评|得|授|奖|颁|批|称)|荣获|荣膺|摘得|获.{0,14}(?:奖|优胜|冠军|亚军|季军|第[一二三]名|称号|优秀|先进|肯定|表扬|报道)|评选出|授予|授牌|通报表扬|表彰|入选|入围|排名|名列|排第|列第|优秀等次|优秀等级/u,
  ],
  ['appointment', /当选|选举|补选|替补|增补|改选|任命|任.{0,14}(?:主席|书记|主任|部长|委员)|接任|兼任|免去|调任/u],
  [
    'founding',
    /(?:宣告|正式|推动|批准|挂牌)?成立|组建|创立|筹建|筹备成立|更名|改称|改组|恢复(?:活动|成立|办公|组织)|[首始筹]建|发起|组织“|合并|撤销|解散/u,
  ],
  ['meeting', /召开|会议|代表大会|座谈会|推进会|研讨会|协商会|全会|年会|论坛/u],
  [
    'policy',
    /印发|出台|制定|颁布|实施|发布|下发|修订|签订|签署|通过.{0,10}(?:办法|条例|决议|方案|意见|验收)|建立.{0,10}(?:制度|机制)|提高到|调整为|形成制度/u,
  ],
  [
    'facility',
    /建成|落成|揭牌|挂牌|启用|开馆|竣工|奠基|动工|兴建|开工|开业|开学|开课|通车|设立|打造|新建|开放|投入使用|扩建|迁|验收/u,
  ],
  [
    'service',
    /发放|慰问|帮扶|救助|资助|捐|送上|投入|推出|开通|开办|开设|上线|服务|脱贫|助学|入会|启动.{0,8}(?:热线|平台)/u,
  ],
  [
    'activity',
    /举办|举行|开展|启动|组织|参加|参与|比赛|竞赛|大赛|宣讲|走访|调研|培训|活动|仪式|展览|演出|罢工|游行|集会|运动会|查封|封闭|停止(?:活动|办公)|停办|解放|沦陷|侵占|支援|响应|抢险|捐款|捐献|接管|学习|成灾|地震/u,
  ],
];

export const kindOf = (text: string): Kind | undefined => verbs.find(([, pattern]) => pattern.test(text))?.[0];

/** The verb of an event in a text, with its place. */
export function eventIn(text: string): { at: number; word: string; kind: Kind } | undefined {
  for (const [kind, pattern] of verbs) {
    const match = pattern.exec(text);
    if (match) return { at: match.index, word: match[0], kind };
  }
  return undefined;
}

/** Plans, hopes and tasks are no events. */
export const isPlan = (text: string) =>
  /力争|争取(?!.{0,12}(?:资金|经费))|计划(?:在|于|到|新|再|建|培训|开|举|完成|投|实施)|拟(?:于|在)|将(?:于|在|要|全|进|继|深)|年内|要(?:全部|在|于|继续|进一步|力)|目标是|下一步|今后|未来|预计|有望/u.test(
    text,
  );

/** What is counted up over a time is a figure and no event. */
export const isTally = (text: string) =>
  /累计|总共|共计?(?!产|青|建|同|享|识|和|有|荣|赢|商|治|进|庆|度|筑)|合计|总数|达到?\d|新组建|新发展|增长|以来(?!，?成立)/u.test(
    text,
  );
