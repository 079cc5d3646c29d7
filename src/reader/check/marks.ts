/** Every section and paragraph of a body has an id of its own. */
import { idPattern, paragraphIdPattern } from '../../domain/id.ts';
import type { Facts } from '../body/facts.ts';
import type { Add } from './add.ts';

export function checkMarks({ marks, unmarked }: Facts, add: Add) {
  for (const { of, line } of unmarked) {
    if (of === 'heading')
      add(line, 'heading-without-id', '小节标题没有 id。', '小节的地址不能从标题生成。写成 ## 标题 [#english-id]。');
    else
      add(
        line,
        'paragraph-without-id',
        '这一段没有编号。',
        '每段都要能被引用。运行 npm run ids，它会给新段落添上编号。',
      );
  }
  const seen = new Map<string, number>();
  for (const { id, of, line } of marks) {
    const pattern = of === 'heading' ? idPattern : paragraphIdPattern;
    const like = of === 'heading' ? '[#rights]' : '[#p7]';
    if (!pattern.test(id) || (of === 'heading' && paragraphIdPattern.test(id)))
      add(
        line,
        'bad-mark',
        `编号“${id}”不合格式。`,
        `${of === 'heading' ? '小节 id 用小写英文' : '段落编号由 npm run ids 添加'}，例如 ${like}。`,
      );
    if (seen.has(id))
      add(
        line,
        'duplicate-mark',
        `编号“${id}”在第 ${seen.get(id)} 行已经用过。`,
        '一个地址只能指一处。新的段落删去编号后运行 npm run ids；小节换一个 id。',
      );
    else seen.set(id, line);
  }
}
