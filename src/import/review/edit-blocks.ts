/** The blocks of a source record: another order, another role, other lines. */
import { isMap, Scalar } from 'yaml';
import { blockRoles } from '../../domain/codes.ts';
import { parseRanges } from '../../domain/lines.ts';
import { changeYaml } from './change-yaml.ts';
import type { Edit, Files } from './edit.ts';
import { EditError } from './edit-error.ts';
import { listIn } from './report-file.ts';

/** @throws EditError where the block is not there, or the lines are none */
export function changeBlocks(files: Files, edit: Extract<Edit, { do: 'block' }>): Files {
  const source = changeYaml(files.source, (document) => {
    const { items } = listIn(document, 'blocks');
    const block = items[edit.at];
    if (!isMap(block)) throw new EditError('没有这一块：请刷新这一页。');
    if (edit.role !== undefined) {
      if (!Object.hasOwn(blockRoles, edit.role)) throw new EditError(`没有“${edit.role}”这种块。`);
      block.set('role', edit.role);
    }
    if (edit.lines !== undefined) {
      if (parseRanges(edit.lines, '') === null)
        throw new EditError(`“${edit.lines}”不是行号：写 95-102，几处用逗号隔开。`);
      const lines = new Scalar(edit.lines.trim());
      lines.type = Scalar.QUOTE_DOUBLE;
      block.set('lines', lines);
    }
    if (edit.to === undefined) return;
    const to = Math.min(items.length - 1, Math.max(0, edit.to));
    items.splice(to, 0, ...items.splice(edit.at, 1));
  });
  return { ...files, source };
}
