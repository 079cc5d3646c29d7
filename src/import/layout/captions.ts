/** Captions without a sign: one short sentence, set apart by more space than texts are, or left over after a list. */
import { type Para, paraText } from './para.ts';

const oneSentence = /^[^。！？\d“]{4,60}(?:“[^”]{1,20}”[^。！？\d]{0,50})?。$/u;

/** Marks them. `paras` are in the order of the source. */
export function loneCaptions(paras: Para[]): Para[] {
  const gaps = paras.map((p) => p.rows[0]?.gap ?? 0).toSorted((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  return paras.map((para, i) => {
    if (para.kind !== 'body' || para.rows.length > 2) return para;
    const text = paraText(para);
    const apart = (para.rows[0]?.gap ?? 0) > usual + 1 && oneSentence.test(text);
    const left = text.length < 90 && !/\d/.test(text) && /^[^。]+。$/u.test(text) && afterItems(paras, i);
    return apart || left
      ? { ...para, kind: 'caption', rule: apart ? 'set-apart' : 'after-list', confidence: 0.6 }
      : para;
  });
}

/** Whether nothing but such sentences stands between it and the bulleted items before, and between it and the end. */
function afterItems(paras: Para[], i: number): boolean {
  let before = i - 1;
  while (paras[before] && paras[before]?.kind !== 'item' && /^[^。\d]+。$/u.test(paraText(paras[before] as Para)))
    before -= 1;
  const rest = paras.slice(i + 1);
  return (
    paras[before]?.kind === 'item' && i - before <= 3 && rest.every((p) => p.kind !== 'display' && p.kind !== 'item')
  );
}
