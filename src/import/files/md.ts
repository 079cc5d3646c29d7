/**
 * A Markdown file, line by line: its text without the marks. A parser of Markdown would count lists anew, strike out
 * 2~3人，4~5人 and swallow what looks like HTML; here a line stays the line that it is, with all its characters.
 */
import { parse } from 'yaml';
import type { ImportedText, Line } from '../text.ts';
import { align } from './align.ts';
import { decodeImport } from './encoding.ts';
import { markLost } from './mark-lost.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const tableRow = /^\s*\|.*\|\s*$/;
const sizes = [24, 18, 14, 12, 12, 12];

export function readMd(bytes: Uint8Array, wanted?: string): Omit<ImportedText, 'name'> {
  const { text, encoding, doubts } = decodeImport(bytes, wanted);
  const head = frontMatter.exec(text);
  const rows = (head ? text.slice(head[0].length) : text).replace(/\n$/, '').split('\n');
  const lines: Line[] = [];
  for (let i = 0; i < rows.length; i++) {
    const table = rows.slice(
      i,
      until(rows, i, (row) => !tableRow.test(row)),
    );
    if (table.length < 2) lines.push(lineOf(rows[i] ?? ''));
    else {
      for (const row of align(table.filter((row) => !/^[\s|:-]+$/.test(row)).map(cellsOf))) lines.push({ text: row });
      i += table.length - 1;
    }
  }
  return { ...factsOf(head?.[1]), lines: lines.map(markLost), encoding, doubts };
}

function until(rows: string[], from: number, stop: (row: string) => boolean): number {
  let at = from;
  while (at < rows.length && !stop(rows[at] ?? '')) at++;
  return at;
}

function lineOf(row: string): Line {
  const [, signs, title] = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(row) ?? [];
  if (signs && title) return { text: inline(title), size: sizes[signs.length - 1] ?? 12, bold: true };
  const plain = row.replace(/^\s{0,3}(?:>\s?)+/, '').replace(/^(\s*)[-*+]\s+/, '$1');
  const [, strong] = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/.exec(plain) ?? [];
  return strong ? { text: inline(strong), bold: true } : { text: inline(plain) };
}

/** Marks within a line: pictures go, links leave their words, stress leaves its text, an escaped sign is the sign. */
const inline = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^()]*\)/g, '')
    .replace(/(?<!\\)\[([^\]]+)\]\((?:[^()\s]+)\)/g, '$1')
    .replace(/(?<!\\)\*\*(?=\S)(.*?\S)\*\*/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()));

/** The title and the day, where the file begins with them. */
function factsOf(yaml: string | undefined): Pick<ImportedText, 'title' | 'published' | 'newspaper'> {
  let data: unknown;
  try {
    data = yaml === undefined ? undefined : parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    return {};
  }
  const field = (name: string, form: RegExp) => {
    const value = (data as Record<string, unknown> | null | undefined)?.[name];
    return typeof value === 'string' && form.test(value) ? value.trim() : undefined;
  };
  const [title, published, newspaper] = [
    field('title', /\S/),
    field('date', /^\d{4}-\d\d-\d\d$/),
    field('newspaper', /\S/),
  ];
  return { ...(title && { title }), ...(published && { published }), ...(newspaper && { newspaper }) };
}
