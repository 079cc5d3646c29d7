/** The source record, with that of a new run. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { SourceData } from '../../domain/model.ts';
import type { Draft } from '../draft.ts';
import { changeYaml } from '../review/change-yaml.ts';
import { entryNode } from '../review/entry-node.ts';
import { listIn } from '../review/report-file.ts';

type LeftOut = SourceData['leftOut'][number];

const keyOf = ({ text, lines }: LeftOut) => `${lines ?? ''} ${text}`;

/** Every number that either leaves out, the one who wrote the file first. */
export const leftOutOf = (source: string, draft: Draft): LeftOut[] => {
  const own = (parseDocument(source).toJS() as { leftOut?: LeftOut[] }).leftOut ?? [];
  const known = new Set(own.map(keyOf));
  return [...own, ...draft.source.leftOut.filter((entry) => !known.has(keyOf(entry)))];
};

/** @param blocks that of the draft takes the place of the file's own; @param leftOut what is left out now */
export function mergeSource(source: string, draft: Draft, blocks: boolean, leftOut: LeftOut[]): string {
  return changeYaml(source, (document) => {
    const own = document.toJS() as { leftOut?: LeftOut[]; corrections?: SourceData['corrections'] };
    const put = (name: 'blocks' | 'leftOut' | 'corrections', value: unknown) =>
      document.set(name, entryNode(document, { [name]: value }).get(name, true));
    if (blocks) put('blocks', draft.source.blocks);
    if (!isDeepStrictEqual(own.leftOut ?? [], leftOut)) {
      const list = listIn(document, 'leftOut');
      const kept = new Set(leftOut.map(keyOf));
      const stands = (own.leftOut ?? []).map((entry) => kept.has(keyOf(entry)));
      list.items = list.items.filter((_, i) => stands[i]);
      list.flow = leftOut.length === 0;
      for (const entry of leftOut.slice(list.items.length)) list.items.push(entryNode(document, { ...entry }));
    }
    const corrections = own.corrections ?? [];
    const more = draft.source.corrections.filter(
      ({ line, printed }) => !corrections.some((c) => c.line === line && c.printed === printed),
    );
    if (more.length > 0) put('corrections', [...corrections, ...more]);
  });
}
