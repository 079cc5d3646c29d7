/** What an editor may have meant by a date in another notation: 2018.6.1, 2018年6月, 2014—2018 → EDTF. */
import { tryParseDate } from './parse.ts';

const two = (digits: string) => digits.padStart(2, '0');

function point(text: string): string | undefined {
  const bare = text.replace(/^约|左右$|前后$|[?？]$/g, '').trim();
  const parts =
    /^(\d{4})(?:\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2})\s*[日号]?)?\s*月?\s*)?年?$/.exec(bare) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(bare);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return `${year}${month ? `-${two(month)}` : ''}${day ? `-${two(day)}` : ''}${bare === text.trim() ? '' : '?'}`;
}

/** The text as EDTF, where that is a date there is; undefined where nothing can be meant. */
export function suggestDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[“”"'‘’]/g, '')
    .trim();
  const since = /^(.+?)(?:年?以来|起|至今|\/今)$/.exec(plain)?.[1];
  const ends = /^(.+?)\s*(?:至|到|~|—+|–|--|-(?=\d{4})|\/)\s*(\d{4}.*)$/.exec(plain);
  const open = since && point(since);
  const [from, to] = [ends?.[1], ends?.[2]].map((end) => end && point(end));
  const edtf = open ? `${open}/..` : (point(plain) ?? (from && to ? `${from}/${to}` : undefined));
  return edtf && tryParseDate(edtf) ? edtf : undefined;
}
