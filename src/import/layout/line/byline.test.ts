import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineHead, bylineTail, isByline } from './byline.ts';

for (const line of [
  '■全媒体记者 黄细英 通讯员 谭漪凡',
  '文/图 李嘉敏',
  '文/图 丰湖晚报全媒体记者 华南 实习生方芳',
  '文/东麓日报记者 殷小满 通讯员 古月 图/区总工会提供',
  '（记者 欧阳雪）',
  '通讯员 市总宣',
])
  test(`a byline: ${line}`, () => assert.equal(isByline(line), true));

for (const line of [
  '本报记者走访镇村看到，',
  '本报记者 在走访中看到',
  '记者从县里了解到',
  '文化宫 图书馆',
  '通讯员',
  '图书 报刊',
])
  test(`no byline: ${line}`, () => assert.equal(isByline(line), false));

test('a byline at the end of a text, and one at its beginning', () => {
  const text = '五年来，发展会员9万人。文/图 本报记者 罗小桐 通讯员 简文卓';
  assert.equal(text.slice(bylineTail(text)), '文/图 本报记者 罗小桐 通讯员 简文卓');
  assert.equal(bylineTail('五年来，发展会员9万人。记者走访时看到'), undefined);
  assert.equal(bylineHead('本报讯（记者 罗小桐）五年来'), '记者 罗小桐');
  assert.equal(bylineHead('本报（创刊于1980年）五年来'), undefined);
});
