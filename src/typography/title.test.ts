import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleParts } from './title.ts';

const names = new Set(['江门市', '张洪发', '阳江市总工会', '中国海员工会', '吴松伟', '阳江市', '广东省']);
const cases: [title: string, parts: string][] = [
  ['阳江市总工会：凝聚“工”力量 团结动员广大职工', '阳江市总工会：‖凝聚|“工”|力量‖ ‖团结|动员|广大|职工'],
  ['中国海员工会阳江市委员会成立', '中国海员工会|阳江市|委员会|成立'],
  ['江门市总工会等部门举办第22个《职业病防治法》宣传周', '江门市|总工会等|部门|举办|第22个|《职业病防治法》|宣传周'],
  ['吴松伟任阳江市总工会主席，张洪发任常务副主席', '吴松伟任|阳江市总工会|主席，‖张洪发任|常务|副主席'],
  ['坚定维护职工合法权益和社会和谐稳定', '坚定|维护|职工|合法权益和|社会|和谐|稳定'],
  // Between words of a line the browser sets digits off; where a line may break it does not.
  ['获评2016年度先进', '获评2016年度|先进'],
  ['阳江市总工会获2017年度广东省先进', '阳江市总工会|获2017年度|广东省|先进'],
  ['工会“七大行动”（江门）', '工会|“七大行动”（江门）'],
  ['肇工E网通', '肇工E网通'],
  ['阳江市新业态行业工联会', '阳江市|新业态|行业|工联会'],
  ['工人文化宫组建', '工人文化宫|组建'],
  ['慰问因工受伤的同城急送骑士', '慰问|因工|受伤的|同城急送|骑士'],
  ['“龙腾贺新春·情暖劳动者”活动', '“龙腾贺新春·|情暖劳动者”|活动'],
];

for (const [title, parts] of cases)
  test(title, () => {
    const found = titleParts(title, names);
    assert.equal(found.map((clause) => clause.join('|')).join('‖'), parts);
    assert.equal(found.flat().join(''), title);
  });

test('an empty title has no parts', () => assert.deepEqual(titleParts(''), []));
