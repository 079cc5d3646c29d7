/** Fields that are written twice: YAML keeps one of them in silence. */
import { type Document, isScalar, visit } from 'yaml';
import type { Found } from './values.ts';

export function duplicateKeys(document: Document, line: (offset: number) => number): Found[] {
  const found: Found[] = [];
  visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const [name, at] = [String(key.value), line(key.range[0])];
        const earlier = first.get(name);
        if (earlier === undefined) first.set(name, at);
        else
          found.push({
            line: at,
            code: 'duplicate-key',
            message: `“${name}”写了两遍。`,
            advice: `${earlier === at ? '这一行前面' : `往上数第 ${at - earlier} 行`}已经写过。后一个会盖掉前一个，内容就丢了；请合并成一个。`,
          });
      }
    },
  });
  return found;
}
