/** Reads a page of the Traditional edition as a proof-reader would: characters that are only Simplified, marks that do not nest. */
import { Parser } from 'htmlparser2';
import hongKong from 'opencc-js/dict/HKVariants';
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';
import { forms, givenNames } from '../conversion/vocabulary.ts';

const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' '));

/** Every character that may stand in a Traditional text of Hong Kong. */
const traditional = new Set(
  [...[characters, phrases, hongKong].flatMap(pairs), ...forms, ...givenNames].flatMap(([, ...made]) => [
    ...made.join(''),
  ]),
);

/** Characters that only a Simplified text has. */
const simplified = new Set(pairs(characters).flatMap(([from = '']) => (traditional.has(from) ? [] : [from])));

/** Attributes that hold ids and addresses, or what programs read. */
const silent =
  /^(?:href|src|srcset|action|id|for|class|name|value|d|viewbox|datetime|aria-(?:labelledby|describedby|controls)|popovertarget|data-(?:read|pagefind-\w+))$/;

/** Records for reference managers, which are Simplified by rule. */
const isRecord = (name: string, attributes: Record<string, string>) =>
  (name === 'meta' && /^(?:citation_|DC\.|z:)/.test(attributes.name ?? '')) ||
  (name === 'link' && attributes.rel === 'cite-as');

const opening = '「『';
const closing = '」』';

/** Marks of quotation in order: 「 outside, 『 within it, each closed. Returns what is wrong first. */
function nesting(text: string): string | undefined {
  const open: string[] = [];
  for (const [i, mark] of text.split('').entries()) {
    const around = text.slice(Math.max(0, i - 8), i + 9);
    if (/[“”‘’]/.test(mark)) return `${mark}：${around}`;
    if (opening.includes(mark)) {
      if (mark !== opening[open.length % 2]) return `${mark}：${around}`;
      open.push(mark);
    } else if (closing.includes(mark) && opening.indexOf(open.pop() ?? '') !== closing.indexOf(mark))
      return `${mark}：${around}`;
  }
  return open.length > 0 ? `${open.at(-1)}：${text.slice(0, 20)}` : undefined;
}

/** Blocks, at whose ends a quotation has ended too. */
const block = /^(?:p|li|h[1-6]|td|th|dt|dd|title|summary|figcaption|caption|legend|div|section|article)$/;

/** What is wrong on a page, a line each. */
export function proofread(html: string): string[] {
  const wrong: string[] = [];
  const read = (text: string, where: string) => {
    const left = [...text].filter((c) => simplified.has(c));
    if (left.length > 0) wrong.push(`${where}：${left.join('')}：${text.trim().slice(0, 40)}`);
  };
  /** Within what is not read: scripts, what is kept letter for letter, the switch to 简体. */
  let unread = 0;
  const open: boolean[] = [];
  let run = '';
  const end = () => {
    const found = nesting(run);
    if (found) wrong.push(`引号 ${found}`);
    run = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (block.test(name)) end();
      const skips = /^(?:script|style)$/.test(name) || attributes.translate === 'no' || attributes.lang === 'zh-Hans';
      open.push(skips);
      if (skips) unread += 1;
      if (unread > 0 || isRecord(name, attributes)) return;
      for (const [key, text] of Object.entries(attributes)) if (!silent.test(key)) read(text, `${name} ${key}`);
    },
    onclosetag(name) {
      if (block.test(name)) end();
      if (open.pop()) unread -= 1;
    },
    ontext(text) {
      if (unread > 0) return;
      read(text, '正文');
      run += text;
    },
  });
  parser.end(html);
  end();
  return wrong;
}
