import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelDoubt, titleDoubt } from './doubts.ts';

for (const label of ['会员由增至', '较2017年净增', '增加到', '（待写）', '其中省级', '每'])
  test(`a label that is none: ${label}`, () => assert.ok(labelDoubt(label)));
for (const label of ['职工', '困难职工免费赠送', '江门各级工会共向困难职工子女', '投入'])
  test(`a label that says too little: ${label}`, () => assert.ok(labelDoubt(label)));
for (const label of ['会员', '户外劳动者驿站', '集体合同签订率'])
  test(`a label: ${label}`, () => assert.equal(labelDoubt(label), undefined));

test('a title that was cut off', () => {
  assert.ok(
    titleDoubt('县总工会与县人社局建立“园区枫桥”调解机', '县总工会与县人社局建立“园区枫桥”调解机制，化解纠纷。'),
  );
  assert.equal(titleDoubt('县总工会筹备委员会成立', '1950年3月，县总工会筹备委员会成立。'), undefined);
});
