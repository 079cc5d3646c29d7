/** A page of the site as a page of the Traditional edition: its text, its language, its links. All else stays byte for byte. */
import { Parser } from 'htmlparser2';
import { qr } from '../../outputs/qr.ts';
import type { Convert, Voice } from './conversion/convert.ts';
import { type Edition, moved, movedIn } from './edition.ts';
import { leadsToSimplified, simplifiedLabel, startTag } from './tag.ts';

/** Elements that do not end a run of text: a phrase may stand over their edges. */
const inline = new Set('a b em i span strong small time wbr mark button code abbr'.split(' '));

/** Converts the texts of one run together, so that phrases are seen whole, and cuts the result where they were cut. */
export function convertRun(texts: string[], convert: Convert): string[] {
  const whole = convert(texts.join(''));
  if (whole.length !== texts.join('').length) return texts.map(convert);
  let at = 0;
  return texts.map((text) => {
    at += text.length;
    return whole.slice(at - text.length, at);
  });
}

/** What the conversion knows of the element that it is in. */
interface Within {
  voice: Voice;
  /** A citation, which names the Simplified page. */
  cites: boolean;
  /** Stands before its end. */
  label: string;
}

/** The codes that lead back from paper, drawn anew for the edition's own addresses. */
const redrawn = (html: string, edition: Edition) =>
  html.replace(/<svg [^>]*data-code="([^"]*)".*?<\/svg>/gs, (_, url: string) => qr(moved(url, edition)));

/** Rewrites the page at address `self` (under the base). */
export function traditionalPage(simplified: string, self: string, edition: Edition): string {
  const html = redrawn(simplified, edition);
  const out: string[] = [];
  /** Where in `out` the texts of the current run stand. */
  let run: number[] = [];
  let from = 0;
  let raw = 0;
  /** Within an element whose text, and no element in it, is quoted letter for letter. */
  let kept = false;
  const outside: Within = { voice: 'reports', cites: false, label: '' };
  const open: Within[] = [];
  const here = () => open.at(-1) ?? outside;
  const flush = () => {
    const texts = convertRun(
      run.map((i) => out[i] ?? ''),
      edition.convert[here().voice],
    );
    for (const [n, i] of run.entries()) out[i] = texts[n] ?? '';
    run = [];
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        const voice = (attributes['data-voice'] as Voice | undefined) ?? here().voice;
        const cites = here().cites || 'data-cites' in attributes;
        if (!inline.has(name) || voice !== here().voice) flush();
        const tag = implied ? '' : html.slice(parser.startIndex, parser.endIndex + 1);
        open.push({ voice, cites, label: name === 'a' && leadsToSimplified(tag, edition) ? simplifiedLabel : '' });
        if (implied) return;
        if (name === 'script' || name === 'style') raw += 1;
        kept = tag.includes(' translate="no"');
        out.push(html.slice(from, parser.startIndex), startTag(tag, self, voice, cites, edition));
        from = parser.endIndex + 1;
      },
      onclosetag(name, implied) {
        const { label, voice } = here();
        const around = open.at(-2) ?? outside;
        if (!inline.has(name) || label || voice !== around.voice) flush();
        open.pop();
        if (implied) return;
        if (label) {
          out.push(html.slice(from, parser.startIndex), label);
          from = parser.startIndex;
        }
        if (name === 'script' || name === 'style') raw -= 1;
        kept = false;
      },
      ontext() {
        if (raw > 0 || kept) return;
        const text = html.slice(parser.startIndex, parser.endIndex + 1);
        out.push(html.slice(from, parser.startIndex), here().cites ? text : movedIn(text, edition));
        run.push(out.length - 1);
        from = parser.endIndex + 1;
      },
    },
    // As written: entities stay, and a text with one in it is one text.
    { decodeEntities: false },
  );
  parser.end(html);
  flush();
  out.push(html.slice(from));
  // The switch speaks the language that it leads to.
  return out.join('').replace(/(<a\s[^>]*data-part="edition"[^>]*>)[^<]*/, '$1简体');
}
