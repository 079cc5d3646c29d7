/** People with an office or an honour, as a report names them in public. Others are not taken: private people stay unnamed. */
import { linesAt, type Passage } from './passage.ts';

export interface PersonFound {
  name: string;
  role: string;
  honour?: string;
  lines: string[];
  rule: string;
  confidence: number;
}

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福区麦揭冼阙麥區馮黃陳張劉吳鄭許謝楊葉蔣蕭羅鄧';
const name = `[${surnames}][\\p{Script=Han}]{1,2}`;
const office =
  '(?:副?主席|(?:副|党组副?)?书记|常委|主任|副主任|部长|副部长|会长|局长|副局长|经理|厂长|队长|班长|秘书长|负责人|工作人员|主任科员|营销员|顾问|委员)';
const says = '(?=表示|说|介绍|指出|认为|强调|告诉|坦言|透露|鼓励|感慨|道|出席|带队|[：:]|荣获|获|当选)';

const patterns: { rule: string; confidence: number; pattern: RegExp }[] = [
  {
    rule: 'says',
    confidence: 0.8,
    pattern: new RegExp(`(?<role>[\\p{Script=Han}（）()、“”]{2,40}${office})(?<name>${name})${says}`, 'gu'),
  },
  {
    rule: 'elected',
    confidence: 0.85,
    pattern: new RegExp(
      `(?<name>${name})(?:同志)?(?:当选为?|任|担任)(?<role>[\\p{Script=Han}（）()、]{2,24}?${office})(?=[，。；、（])`,
      'gu',
    ),
  },
  {
    rule: 'honoured',
    confidence: 0.8,
    pattern: new RegExp(
      `(?<honour>(?:全国|省|市|广东省|全国五一|省五一|市五一|五一)?(?:劳动模范|劳模|劳动奖章获得者|五一劳动奖章获得者|五一巾帼标兵|先进工作者))(?<name>${name})(?=[及和、，。表说荣获以介在])`,
      'gu',
    ),
  },
];

/** What stands before an office and does not belong to it. */
const trimmed = (role: string) => role.replace(/^.*[，。；：！？”]/u, '').replace(/^(?:的|在|由|并|与|和|及|据)+/u, '');

/** Everyone named in a passage. */
export function peopleIn(passage: Passage): PersonFound[] {
  return patterns.flatMap(({ rule, confidence, pattern }) =>
    [...passage.text.matchAll(pattern)].map((match): PersonFound => {
      const { name = '', role, honour } = match.groups ?? {};
      const lines = [linesAt(passage, { start: match.index, end: match.index + match[0].length })];
      return {
        name,
        role: trimmed(role ?? honour ?? '') || '（待写）',
        lines,
        rule,
        confidence,
        ...(honour && { honour }),
      };
    }),
  );
}
