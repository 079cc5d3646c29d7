import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heldParts } from './held.ts';

const cases: [text: string, parts: string][] = [
  ['2020年10月起，共15个', '[2020年][10月]起，共[15个]'],
  ['3月5日至2024年11月21日', '[3月][5日]至[2024年][11月][21日]'],
  ['7万多名职工，9410.5万元', '[7万多名]职工，[9410.5万元]'],
  ['近300多家、20余万人次、16.3万平方米', '[近300多家、][20余万人次、][16.3万平方米]'],
  ['約3.5萬户次、100餘場次，16.3萬平方米', '[約3.5萬户次、][100餘場次，][16.3萬平方米]'],
  ['20餘萬人次、3個百分點、24小時和5億多元', '[20餘萬人次、][3個百分點、][24小時]和[5億多元]'],
  ['2019—2024年和6%—8%', '[2019—2024年]和[6%—8]%'],
  ['第2—180行，第303、555—564行', '[第2—180行，][第303、][555—564行]'],
  ['[J/OL]. [2026-11-26]. https://a.cn/2018-02/m-2018-02/', '[J/OL]. [[2026-11-26]]. https://a.cn/2018-02/m-2018-02/'],
  ['下降35.5%，拨打12351', '下降35.5%，拨打12351'],
  ['1234567890123名', '1234567890123名'],
  ['■阳江 ■2021年', '[■阳]江 [■2021年]'],
  ['好人·好报', '好[人·]好报'],
  ['十二期', '十二期'],
  ['工会+人社，驿站+', '工[会+人]社，驿[站+]'],
  ['围绕“1310”部署和“1+6+3”，又借“12351注”', '围绕|“1310”|部署和|“1+6+3”，又借|“[12351注”]'],
  ['“好人”和 “a” b', '“好人”和 “a” b'],
];

for (const [text, expected] of cases)
  test(text, () =>
    assert.equal(
      heldParts(text)
        .map(({ text, held, free }) => `${free ? '|' : ''}${held ? `[${text}]` : text}`)
        .join(''),
      expected,
    ),
  );

test('joined, the parts are the text, and none that is held is long', () => {
  const unit = fc.constantFrom(...'0123456789.,—-[]%第约年月日万多余个名工 a/“”+·');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const parts = heldParts(text);
      assert.equal(parts.map((part) => part.text).join(''), text);
      for (const part of parts) assert.ok(!part.held || part.text.length <= 12);
    }),
  );
});
