/** People with an office or an honour, as a report names them in public. Others are not taken: private people stay unnamed. */
import { surnames } from '../names.ts';
import { linesAt, type Passage } from './passage.ts';

export interface PersonFound {
  name: string;
  role: string;
  honour?: string;
  lines: string[];
  rule: string;
  confidence: number;
}

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
