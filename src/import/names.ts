/** What a name looks like, by its surname; and who else signs a report. */

export const surnames =
  '丘冼庾仇招敖区赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福区麦揭冼阙麥區馮黃陳張劉吳鄭許謝楊葉蔣蕭羅鄧';

const compound = '(?:欧阳|歐陽|司徒|上官|诸葛|司马|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|东方)';
const person = new RegExp(
  `^(?:${compound}[\\p{Script=Han}]{1,2}|[${surnames}][\\p{Script=Han}]{1,2}|[\\p{Script=Han}]{1,6}·[\\p{Script=Han}]{1,6})$`,
  'u',
);
/** 市总宣, 县总工会办公室, 本刊编辑部. */
const office =
  /^[\p{Script=Han}]{1,14}(?:宣|组|工会|总工|工会办|办公室|宣传部|宣教部|编辑部|编写组|课题组|报道组|编委会)$/u;

/** Whether words are someone's name, as bylines have it. */
export const isName = (words: string): boolean => person.test(words);
/** A name, or an office that signs for those who wrote. */
export const isSigner = (words: string): boolean => person.test(words) || office.test(words);
