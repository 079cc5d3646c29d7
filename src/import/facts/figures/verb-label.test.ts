import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbLabel } from './verb-label.ts';

for (const [own, after, label] of [
  ['签订集体合同', '', '签订的集体合同'],
  ['选聘', '律师', '选聘的律师'],
  ['参加医疗保障计划', '职工', '参加医疗保障计划的职工'],
  ['各级工会累计帮扶困难职工', '', '各级工会累计帮扶的困难职工'],
  ['投入', '用于职工疗休养活动', '投入用于职工疗休养活动'],
  ['发展农民工入会', '', '发展农民工入会'],
  ['送去价值', '的防暑物资', '送去的防暑物资'],
  ['走访慰问困难职工', '', '走访慰问的困难职工'],
  ['服务中心', '', '服务中心'],
  ['集体合同覆盖率', '', '集体合同覆盖率'],
  ['新建', '基层工会', '新建基层工会'],
  ['', '工会会员', '工会会员'],
] as const)
  test(`${own} … ${after}: ${label}`, () => assert.equal(verbLabel(own, after), label));
