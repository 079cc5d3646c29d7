/** A page of the site as a page of the Traditional edition: its text, its language, its links. All else stays byte for byte. */
import { Parser } from 'htmlparser2';

export interface Edition {
  convert: (text: string) => string;
  /** Addresses (under the base) of the pages that have a page in this edition. */
  pages: ReadonlySet<string>;
  /** From an address under the base to that of the same page in this edition. */
  toEdition: (path: string) => string;
}

const spoken = new Set(
  'title aria-label aria-description placeholder alt content label data-copy data-name data-running data-play data-pause data-resume'.split(
    ' ',
  ),
);
/** Attributes that lead to what the edition has too. */
const leading = new Set(['a href', 'form action', 'form data-texts', 'form data-names']);
/** Elements that do not end a run of text: a phrase may stand over their edges. */
const inline = new Set([
  'a',
  'b',
  'em',
  'i',
  'span',
  'strong',
  'small',
  'time',
  'wbr',
  'mark',
  'button',
  'code',
  'abbr',
]);

/** Converts the texts of one run together, so that phrases are seen whole, and cuts the result where they were cut. */
export function convertRun(texts: string[], convert: (text: string) => string): string[] {
  const whole = convert(texts.join(''));
  if (whole.length !== texts.join('').length) return texts.map(convert);
  let at = 0;
  return texts.map((text) => {
    at += text.length;
    return whole.slice(at - text.length, at);
  });
}

/** A start tag as written, with its language, its links, and what a reader meets in its attributes converted. */
function startTag(tag: string, self: string, { convert, pages, toEdition }: Edition): string {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? '';
  const isSwitch = /^<a\s[^>]*data-part="edition"/.test(tag);
  const moved = (to: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
    // What a link asks search for stands in the box for the reader to see.
    return path.startsWith('/') && pages.has(path) ? toEdition(path) + (rest[0] === '?' ? convert(rest) : rest) : to;
  };
  const value = (key: string, text: string) => {
    if (name === 'html' && key === 'lang') return 'zh-Hant-HK';
    if (name === 'meta' && text === 'zh_CN') return 'zh_HK';
    if (name === 'meta' && text === 'zh-CN') return 'zh-Hant-HK';
    if (isSwitch) return { href: self, lang: 'zh-Hans', hreflang: 'zh-Hans' }[key] ?? text;
    if (leading.has(`${name} ${key}`)) return moved(text);
    return spoken.has(key) ? convert(text) : text;
  };
  return tag.replace(/\s([\w-]+)="([^"]*)"/g, (_, key: string, text: string) => ` ${key}="${value(key, text)}"`);
}

/** Rewrites the page at address `self` (under the base). */
export function traditionalPage(html: string, self: string, edition: Edition): string {
  const out: string[] = [];
  /** Where in `out` the texts of the current run stand. */
  let run: number[] = [];
  let from = 0;
  let raw = 0;
  /** Within an element whose text, and no element in it, is quoted letter for letter. */
  let kept = false;
  const flush = () => {
    const texts = convertRun(
      run.map((i) => out[i] ?? ''),
      edition.convert,
    );
    for (const [n, i] of run.entries()) out[i] = texts[n] ?? '';
    run = [];
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, _, implied) {
        if (implied) return;
        if (!inline.has(name)) flush();
        if (name === 'script' || name === 'style') raw += 1;
        const tag = html.slice(parser.startIndex, parser.endIndex + 1);
        kept = tag.includes(' translate="no"');
        out.push(html.slice(from, parser.startIndex), startTag(tag, self, edition));
        from = parser.endIndex + 1;
      },
      onclosetag(name, implied) {
        if (implied) return;
        if (!inline.has(name)) flush();
        if (name === 'script' || name === 'style') raw -= 1;
        kept = false;
      },
      ontext() {
        if (raw > 0 || kept) return;
        out.push(html.slice(from, parser.startIndex), html.slice(parser.startIndex, parser.endIndex + 1));
        run.push(out.length - 1);
        from = parser.endIndex + 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  flush();
  out.push(html.slice(from));
  // The switch speaks the language that it leads to.
  return out.join('').replace(/(<a\s[^>]*data-part="edition"[^>]*>)[^<]*/, '$1简体');
}
