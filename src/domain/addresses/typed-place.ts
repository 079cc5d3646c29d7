/** A place by its number, as a printed citation gives it and a reader types it: 阳江2018第12段, L95, 来源第95行. */
import { hanValue, toHalfWidth } from '../numbers/numeral.ts';

export interface TypedPlace {
  /** A paragraph of a report, or a line of its source. */
  of: 'paragraph' | 'line';
  number: number;
  /** What else was typed: the report's name. */
  rest: string;
}

/** Han numerals need 第 before them: 一段时间 is no place. */
const number = '(?:第\\s*([〇零一二三四五六七八九十百千两]{1,9})|第?\\s*(\\d{1,5}))';
/** A number that is the first of a run stands for it: 第95—97行. */
const to = '(?:\\s*[-—–~至]\\s*[lL]?(?:\\d{1,5}|[〇零一二三四五六七八九十百千两]{1,9}))?';
const ways: [TypedPlace['of'], RegExp][] = [
  ['paragraph', new RegExp(`${number}${to}\\s*(?:自然)?段`)],
  ['paragraph', /(?:¶\s*|#?\b[pP])()(\d{1,5})\b/],
  ['line', new RegExp(`(?:[来來]源|原文)?${number}${to}\\s*行`)],
  ['line', new RegExp(`#?\\b[lL]()(\\d{1,5})\\b${to}`)],
];

/** What a text names; nothing where it names no place. A number alone is none: it may be a year. */
export function typedPlace(text: string): TypedPlace | undefined {
  const typed = toHalfWidth(text);
  for (const [of, way] of ways) {
    const found = way.exec(typed);
    const [, han, digits] = found ?? [];
    const value = han ? hanValue(han) : Number(digits ?? 0);
    if (!found || !value) continue;
    const rest = typed.slice(0, found.index) + typed.slice(found.index + found[0].length);
    return { of, number: value, rest: rest.replace(/[《》〈〉，,。#]+/g, ' ').trim() };
  }
  return undefined;
}
