import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traditionalConverter } from './conversion/convert.ts';
import { convertRun } from './page.ts';

const convert = traditionalConverter(['于海', '钟明', '范里', '李群峰', '彭启']);

const cases: [string, string, string][] = [
  ['phrases decide between characters', '复工复产、表彰与头发', '復工復產、表彰與頭髮'],
  ['Hong Kong forms', '台山市里的群众', '台山市裏的羣眾'],
  ['mainland words stay', '软件和网络', '軟件和網絡'],
  ['a march is no levy', '奋进新征程', '奮進新征程'],
  ['phrases are cut where they are: 不断 发挥', '不断发挥出', '不斷發揮出'],
  ['phrases are cut where they are: 一起 复习', '一起复习备考', '一起複習備考'],
  ['ten thousand people are no ginseng', '上万人参加，全市职工人参与', '上萬人參加，全市職工人參與'],
  ['a service desk in a text that goes on with a town', '把它与服务台山', '把它與服務台山'],
  ['the next month, and the same month of all years', '下一个月历年5月大事', '下一個月歷年5月大事'],
  ['and, not merged', '率先开办，并成为制度，并发出函', '率先開辦，並成為制度，並發出函'],
  ['bamboo is bound, not pricked', '竹篾扎骨、削竹、扎制', '竹篾紮骨、削竹、紮製'],
  ['names of places', '岳山造林', '岳山造林'],
  [
    'forms that readers in Hong Kong know',
    '“娘家人”、心弦、相抵触、商铺、启动',
    '「娘家人」、心弦、相抵觸、商舖、啟動',
  ],
  ['words that OpenCC cuts or dresses up', '又作幸福企业，深入了解家具', '又作幸福企業，深入了解家具'],
  ['a given name keeps its common form, a word has that of the schools', '李群峰与群众登峰', '李群峰與羣眾登峯'],
  ['a given name has the common form that words have too', '彭启启动', '彭啟啟動'],
  [
    'by means of, not borrowed',
    '借“粤工惠”平台，主张借改革，借党群服务站；借阅',
    '藉「粵工惠」平台，主張藉改革，藉黨羣服務站；借閲',
  ],
  [
    'what is gathered, entrusted, tempered, noted',
    '汇集力量、托管托幼、锤炼与锻炼、所注的行、或注“推定”',
    '匯集力量、託管託幼、錘煉與鍛煉、所註的行、或註「推定」',
  ],
  ['quotation marks', '“四型‘工会’”', '「四型『工會』」'],
  ['a known name keeps its surname', '于海关于钟明的钟', '于海關於鍾明的鐘'],
  ['addresses and Latin stay', 'https://example.org/a?b=“c”', 'https://example.org/a?b=「c」'],
  ['no Han, no change', 'EDTF 2014-02', 'EDTF 2014-02'],
];
for (const [name, text, expected] of cases) test(name, () => assert.equal(convert(text), expected));

test('a phrase is seen whole over the edges of elements, and cut where it was cut', () => {
  assert.deepEqual(convertRun(['头', '发'], convert), ['頭', '髮']);
  assert.deepEqual(convertRun(['出', '发'], convert), ['出', '發']);
});

test('the site itself speaks as Hong Kong does, reports keep their words', () => {
  const own = traditionalConverter([], 'site');
  assert.equal(convert('检索程序、链接与脚本'), '檢索程序、鏈接與腳本');
  assert.equal(own('检索程序、链接与脚本，回车打开'), '搜尋程式、連結與JavaScript，按 Enter 鍵打開');
});
