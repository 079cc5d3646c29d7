/**
 * What no line of a text tears apart: a number and its unit, a range, what 第 counts, a mark and what it marks. A day in words
 * may break between year, month and day: whole, it would leave a gap in the lines of a phone.
 */

/** In both scripts, because the Traditional edition shows search results in its own. Units of which a line might else begin with the second character; of any other the one after the number is enough. */
const units =
  '人次|[场場]次|[户戶]次|小[时時]|分[钟鐘]|周年|年度|年代|公里|平方米|立方米|毫米|厘米|公斤|公[顷頃]|[个個]月|[个個]百分[点點]|[万萬][亿億]';
const number = String.raw`\d[\d.,]*`;
const pattern = new RegExp(
  [
    String.raw`\[?\d{4}-\d\d(?:-\d\d)?\]?`,
    String.raw`■\p{Script=Han}`,
    // No line begins with a dot between words.
    String.raw`\p{Script=Han}·`,
    String.raw`\p{Script=Han}[+＋]\p{Script=Han}?`,
    String.raw`[■第约約近超]?${number}(?:%?[—～-]${number})?[多余餘几幾来來]?[十百千万萬亿億]*[多余餘几幾]?(?:${units}|\p{Script=Han})?`,
  ]
    // Within an address or a name of letters and digits nothing is a number. The marks after go with it: at the beginning of
    // a line Chromium would break between what is held and a mark that has no room.
    .map((form) => String.raw`(?<![\w./:-])${form}[，。、；：！？”’」』》）]*`)
    .join('|'),
  'gu',
);
/** In characters: what is longer would leave a gap in a narrow line. */
const longest = 12;

/** Around a quotation of digits and letters a line may break as around any other: browsers take its marks for Latin ones. */
const outside = /(?<=[\p{Script=Han}，。、；：！？》）])(?=[“‘][\w+%])|(?<=[\w+%][”’])(?=\p{Script=Han})/gu;

export interface HeldPart {
  text: string;
  held: boolean;
  /** A line may begin with it, which the browser does not know. */
  free?: true;
}

/** A text in parts, each held together or free to break. Joined, the parts are the text. */
export function heldParts(text: string): HeldPart[] {
  const breaks = new Set([...text.matchAll(outside)].map(({ index }) => index));
  const parts: HeldPart[] = [];
  let at = 0;
  const to = (end: number, held: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), held, ...(breaks.has(at) && { free: true }) });
    at = end;
  };
  const freeTo = (end: number) => {
    for (const place of breaks) if (place > at && place < end) to(place, false);
    to(end, false);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    // Digits alone break nowhere.
    if (found.length > longest || /^[\d.,]+[，。、；：！？”’》）]*$/.test(found)) continue;
    freeTo(index);
    to(index + found.length, true);
  }
  freeTo(text.length);
  return parts;
}
