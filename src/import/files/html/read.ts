/** A news page, saved from a browser. */
import { parseHTML } from 'linkedom';
import { encodingOf } from '../../../reader/text/readings.ts';
import { ImportError, type ImportedText, type Line } from '../../text.ts';
import { decodeImport } from '../encoding.ts';
import { markLost } from '../mark-lost.ts';
import { articleOf } from './article.ts';
import { withoutCounters } from './chrome.ts';
import { checkDepth } from './depth.ts';
import { factsOf, isSourceLine } from './facts.ts';
import { type HtmlNode, htmlLines } from './lines.ts';

/** @throws ImportError where there is no text to read */
export function readHtml(bytes: Uint8Array, wanted?: string): Omit<ImportedText, 'name'> {
  const decoded = decodePage(bytes, wanted);
  checkDepth(decoded.text);
  const { document } = parseHTML(
    /<html[\s>]/i.test(decoded.text) ? decoded.text : `<html><body>${decoded.text}</body></html>`,
  );
  const all = htmlLines(document.body as unknown as HtmlNode);
  const facts = factsOf(
    document,
    all.map(({ text }) => text),
  );
  const { lines, taken } = articleOf(document);
  if (lines.length === 0)
    throw new ImportError('网页里没有文字。内容可能是打开以后才由程序取来的：请在浏览器里复制正文，存为 .txt 再导入。');
  const doubts = [...decoded.doubts, ...leftOut(all, lines)];
  if (taken.length > 0)
    doubts.push(
      `网页里这些行不是正文，没有收入：${taken
        .slice(0, 6)
        .map((line) => `“${line.slice(0, 20)}”`)
        .join('、')}${taken.length > 6 ? `等 ${taken.length} 行` : ''}。`,
    );
  return { ...facts, lines: withHead(lines, facts.title, all).map(cleaned), doubts, encoding: decoded.encoding };
}

const cleaned = (line: Line): Line =>
  markLost(isSourceLine(line.text) ? { ...line, text: withoutCounters(line.text) } : line);

/** The page says its encoding; where the bytes say another, they are right. */
function decodePage(bytes: Uint8Array, wanted?: string) {
  if (wanted) return decodeImport(bytes, wanted);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  const said = encodingOf(name);
  if (!said) return decodeImport(bytes);
  const decoded = decodeImport(bytes, said);
  if (decoded.doubts.length === 0) return decoded;
  const told = decodeImport(bytes);
  if (told.encoding === said) return told;
  return { ...told, doubts: [...told.doubts, `网页自称 ${said}，其实是 ${told.encoding}，照后者读。`] };
}

/** Readers see the title above the article, and who wrote it, which the article itself often lacks. */
function withHead(lines: Line[], title: string | undefined, all: Line[]): Line[] {
  const plain = (text: string) => text.replace(/\s+/g, '');
  const first = plain(
    lines
      .slice(0, 6)
      .map(({ text }) => text)
      .join(''),
  );
  const head: Line[] = title && !first.includes(plain(title)) ? [{ text: title, size: 24, bold: true }] : [];
  const known = new Set(lines.map(({ text }) => text));
  const byline = all.find(
    ({ text }) => text.length <= 120 && /(?:作者|记者|通讯员|文\/图)/.test(text) && !known.has(text),
  );
  if (byline) head.push({ text: byline.text });
  return [...head.flatMap((line) => [line, { text: '' }]), ...lines];
}

/** A paragraph of the page that the article lacks may be text after all. */
function leftOut(all: Line[], kept: Line[]): string[] {
  const known = new Set(kept.map(({ text }) => text));
  const missing = all.filter(({ text }) => !known.has(text) && text.length >= 60 && /[，。]/.test(text));
  if (missing.length === 0) return [];
  const some = missing
    .slice(0, 3)
    .map(({ text }) => `“${text.slice(0, 20)}…”`)
    .join('、');
  return [`网页里有 ${missing.length} 段长的文字没有收入，请看是不是正文：${some}。`];
}
