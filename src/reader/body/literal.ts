/** Markup that Markdown did not take for markup, so that readers would see its signs. */

export type Literal =
  | 'mark'
  | 'heading'
  | 'item'
  | 'emphasis'
  | 'strike'
  | 'table'
  | 'task'
  | 'component'
  | 'link'
  | 'code'
  | 'image';

interface Sign {
  is: Literal;
  pattern: RegExp;
}

/** Of a text as it stands in the file; a backslash before a sign says that it is meant. */
const signs: Sign[] = [
  { is: 'mark', pattern: /[[［【〔]\s*[#＃][^\]］】〕\n]*[\]］】〕]?|[[［【〔]\s*p\d+\s*[\]］】〕]|\{#[\w-]+\}/g },
  { is: 'emphasis', pattern: /(?<!\\)\*+|(?<![\\A-Za-z0-9_])_+|(?<!\\)_+(?![A-Za-z0-9_])/g },
  { is: 'strike', pattern: /(?<!\\)~~/g },
  { is: 'component', pattern: /<\s+\/?[A-Za-z]|[＜〈]\/?\s*(?:Figure|Milestone|Term)\b|<\/?[A-Za-z]/gi },
  { is: 'image', pattern: /[!！][[［][^\]］]*[\]］]/g },
  { is: 'link', pattern: /[\]］】]\s*[(（]\s*(?:https?:|\/)[^)）\s]*|\[\[/g },
  { is: 'code', pattern: /(?<!\\)`+/g },
];
/** The same at the beginning of a line. */
const atStart: Sign[] = [
  { is: 'heading', pattern: /^(?:#{1,6}|[＃]{1,6})(?!\s*$)/ },
  { is: 'item', pattern: /^(?:-(?![-\s])|[•●▪◆■□※]\s*)/ },
  { is: 'table', pattern: /^\|.*\|\s*$|^\s*:?-{3,}:?\s*\|/ },
  { is: 'task', pattern: /^\[[ xX]\]\s/ },
];

export interface Found {
  is: Literal;
  /** How far into the text. */
  index: number;
  /** The sign itself. */
  sign: string;
}

/** `source` is a text's part of the file; `begins` says that a block begins with it. */
export function literalsIn(source: string, begins: boolean): Found[] {
  // In an address these signs are no markup.
  const text = source.replace(/https?:\/\/[\w\-.~:/?#@!$&'*+;=%]+/g, (url) => 'u'.repeat(url.length));
  const found = signs.flatMap(({ is, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({ is, index, sign })),
  );
  let offset = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0 || begins)
      for (const { is, pattern } of atStart) {
        const [sign] = pattern.exec(line) ?? [];
        if (sign !== undefined) found.push({ is, index: offset, sign });
      }
    offset += line.length + 1;
  }
  return found;
}
