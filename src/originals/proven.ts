/** What a check of the content has proven against sources, in a sentence: no problem is no proof where no source is at hand. */
import type { Content } from '../domain/model.ts';
import type { Proofs } from './prove/index.ts';

export function whatWasProven({ reports }: Pick<Content, 'reports'>, { tallies }: Pick<Proofs, 'tallies'>): string {
  const proven = tallies.map((t) => `${t.id}（大事 ${t.milestones} 条、数据 ${t.figures} 项）`);
  const others = reports.map(({ id }) => id).filter((id) => tallies.every((t) => t.id !== id));
  return [
    proven.length > 0 ? `已拿来源逐条核对：${proven.join('、')}。` : '',
    others.length > 0 ? `手边没有来源，未核对：${others.join('、')}。` : '',
    '核对的是大事的日期、人名和名称，数据的数和单位，人物的职务和荣誉；正文散句、摘要、署名要由编者对照来源再读一遍。',
  ].join('');
}
