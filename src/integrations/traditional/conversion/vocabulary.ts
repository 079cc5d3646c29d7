/** Words that the conversion must know besides OpenCC's own: names, phrases, the forms of Hong Kong, the site's own voice. */

/** Surnames that keep a form which the same character as a word does not have (于, but 關於; 鍾, but 時鐘). */
export const surnames: Record<string, string> = Object.fromEntries([
  ...[...'范于余姜沈岳谷曲卜郁丰仆后征种干'].map((c) => [c, c]),
  ['钟', '鍾'],
]);

/** Given names keep the common form of a character, where words have the form of the schools' list (羣眾, but 李群). */
export const givenNames: [string, string][] = [
  ['啓', '啟'],
  ['峯', '峰'],
  ['羣', '群'],
];

/** Phrases that OpenCC lacks, cuts in the wrong place (人参 in 人参加, 月历 in 一个月，历年), or writes otherwise than Hong Kong. */
export const phrases: [string, string][] = [
  ['新征程', '新征程'],
  ['不断发挥', '不斷發揮'],
  ['一起复习', '一起複習'],
  ['加大采购', '加大採購'],
  ['并成为', '並成為'],
  ['并发出', '並發出'],
  ['月历年', '月歷年'],
  ['人参', '人參'],
  ['服务台', '服務台'],
  ['扎骨', '紮骨'],
  ['扎制', '紮製'],
  ['岳山', '岳山'],
  ['娘家', '娘家'],
  ['心弦', '心弦'],
  ['抵触', '抵觸'],
  ['商铺', '商舖'],
  ['了解', '了解'],
  ['家具', '家具'],
  ['作幸福', '作幸福'],
  ['汇集', '匯集'],
  ['托幼', '託幼'],
  ['锤炼', '錘煉'],
  ['锻炼', '鍛煉'],
  ['所注的', '所註的'],
  ['段的注', '段的註'],
  ['“注”', '“註”'],
  ['或注“', '或註“'],
  ['借“', '藉“'],
  ['主张借', '主張藉'],
  ['借党群', '藉黨羣'],
  ['被发', '被發'],
  ['了如何', '了如何'],
  ['参与制造', '參與製造'],
  ['参与制作', '參與製作'],
  ['事迹', '事跡'],
  ['尽量', '盡量'],
  ['复核', '覆核'],
  ['方便面', '方便麪'],
  ['松口镇', '松口鎮'],
  ['涌口', '涌口'],
  ['余某', '余某'],
  ['县志', '縣志'],
  ['地方志', '地方志'],
  ['店铺', '店舖'],
  ['于某', '于某'],
  ['市志', '市志'],
  ['工会志', '工會志'],
  ['胡同', '胡同'],
  ['点赞', '點讚'],
  ['休戚', '休戚'],
  ['哄抢', '哄搶'],
  ['铺面', '舖面'],
  ['当铺', '當舖'],
];

/** Marks of quotation as Traditional text has them, and the form that Hong Kong prints of what OpenCC writes in several. */
export const forms: [string, string][] = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
  ['啓', '啟'],
  ['週', '周'],
  ['絃', '弦'],
];

/** What the site itself says in the words of Hong Kong; the reports keep theirs. */
export const ownWords: [string, string][] = [
  ['检索词', '搜尋字詞'],
  ['检索', '搜尋'],
  ['链接', '連結'],
  ['脚本', 'JavaScript'],
  ['程序', '程式'],
  ['字号', '字體大小'],
  ['回车打开', '按 Enter 鍵打開'],
];
