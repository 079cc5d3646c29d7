/** Reads a YAML text past its faults: mends the line of each, says what it should be, and reads on. */
import type { ErrorCode } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import { shown } from '../text/shown.ts';
import { explainYaml } from './errors.ts';
import { type Parsed, parseYaml } from './faults.ts';
import { literalLines, slipsOf } from './slips.ts';

export interface Repaired {
  /** The parse of the mended text; its faults are those that nothing mends. */
  parsed: Parsed;
  /** The mended text. */
  text: string;
  /** Lines (from 0) that were mended: what stands there now is a guess. */
  mended: Set<number>;
  problems: Omit<Problem, 'file'>[];
}

const most = 30;

/** Lines of `text` are counted from 0. Line ends are `\n`. */
export function repair(text: string): Repaired {
  const lines = text.split('\n');
  const mended = new Set<number>();
  const problems: Repaired['problems'] = [];
  const unknown = new Set<number>();
  const literal = literalLines(lines);
  for (const [i, line] of lines.entries()) {
    const { slips, fixed } = literal.has(i) ? { slips: [], fixed: line } : slipsOf(line);
    if (slips.length > 0) mended.add(i);
    lines[i] = fixed;
    for (const slip of slips) problems.push({ line: i, ...slip });
  }
  let parsed = parseYaml(lines.join('\n'));
  for (let round = 0; parsed.faults.length > 0 && round < most; round++) {
    const step = mendFirst(lines, parsed);
    const line = step?.line ?? lineOfFault(parsed);
    const [message, advice] = explainYaml(step?.is ?? parsed.faults[0]?.code ?? '');
    // A line whose slip was told has its own problem already.
    if (!mended.has(line)) problems.push({ line, code: 'broken-yaml', message: `YAML 读不通：${message}`, advice });
    if (!step) break;
    lines[line] = step.now;
    mended.add(line);
    if (!step.right) unknown.add(line);
    parsed = step.parsed;
  }
  const right = (line: number) =>
    mended.has(line) && !unknown.has(line) ? `这一行应当是：${asWritten(lines[line] ?? '')}` : '';
  return {
    parsed,
    text: lines.join('\n'),
    mended,
    problems: problems.map((p) => ({ ...p, advice: p.advice + right(p.line) })),
  };
}

/** With its indentation in words, which a message does not show. */
function asWritten(line: string): string {
  const indent = line.search(/\S/);
  return indent > 0 ? `${shown(line)}（行首空 ${indent} 格）` : shown(line);
}

const lineOfFault = ({ counter, faults }: Parsed) => Math.max(0, counter.linePos(faults[0]?.offset ?? 0).line - 1);

interface Way {
  line: number;
  /** The line as it would stand. */
  now: string;
  /** Whether that is what the line should be, or only lets the parser pass. */
  right: boolean;
  /** What is wrong then, where the parser's own word for it misleads. */
  is?: ErrorCode;
}

/** The way to mend the first fault that lets the parser go furthest; of two, the likelier. */
function mendFirst(lines: string[], before: Parsed): (Way & { parsed: Parsed }) | undefined {
  const at = Math.min(lineOfFault(before), lines.length - 1);
  const rest = (parsed: Parsed, length: number) => (parsed.faults[0] ? length - parsed.faults[0].offset : -1);
  const length = lines.join('\n').length;
  let best: { way: Way; parsed: Parsed; left: number } | undefined;
  for (const way of ways(lines, at)) {
    if (way.now === lines[way.line] || (best && !way.right)) continue;
    const text = lines.with(way.line, way.now).join('\n');
    const parsed = parseYaml(text);
    const left = rest(parsed, text.length);
    const further =
      left < (best?.left ?? rest(before, length)) && (left < 0 || lineOfFault(parsed) > Math.max(at, way.line));
    if (further) best = { way, parsed, left };
    if (left < 0) break;
  }
  return best && { ...best.way, parsed: best.parsed };
}

function* ways(lines: string[], at: number): Generator<Way> {
  for (const way of openQuotes(lines, at)) yield { ...way, right: true };
  const near = [at, at - 1, at + 1].filter((line) => line in lines);
  for (const line of near)
    for (const way of likely(lines[line] ?? '', lines[line - 1] ?? '', lines[line + 1] ?? ''))
      yield { line, right: true, ...way };
  for (const line of near) yield { line, now: emptied(lines[line] ?? ''), right: false };
}

/** The line without its value. */
const emptied = (text: string) =>
  text.replace(/^(\s*)(- +)?(?:(\w+)(: ))?.*$/, (_, indent, dash = '', key, colon) =>
    colon ? `${indent}${dash}${key}: ""` : `${indent}#`,
  );

/** Lines at or above whose text in quotation marks runs on into the next line, with its end. */
function* openQuotes(lines: string[], at: number): Generator<Omit<Way, 'right'>> {
  for (let line = at; line >= 0; line--) {
    const text = (lines[line] ?? '').replace(/\\./g, '··');
    for (const mark of ['"', "'"])
      if ((text.split(mark).length - 1) % 2 === 1 && new RegExp(`(?:: +|- +|^)${mark}[^${mark}]*$`).test(text))
        yield { line, now: `${lines[line]?.trimEnd()}${mark}`, is: 'MISSING_CHAR' };
  }
}

function* likely(text: string, above: string, below: string): Generator<Pick<Way, 'now' | 'is'>> {
  yield { now: text.replace(/^(\s*(?:- +)?[A-Za-z]\w*)\s*：\s*/, '$1: ') };
  // In braces, a hash takes what follows it for a comment, the closing brace too.
  yield { now: text.replace(/(\w+: +)([^,{}"]*? #[^,{}"]*?)(?=\s*[,}])/, '$1"$2"') };
  const [, head = '', value = ''] = /^(\s*(?:- +)?(?:[A-Za-z]\w*:[ ]+)?)(\S.*)$/.exec(text) ?? [];
  const opened = value.match(/[[{]/g)?.length ?? 0;
  const closed = value.match(/[\]}]/g)?.length ?? 0;
  if (/^[[{]/.test(value) && opened > closed)
    yield { now: `${text.trimEnd()}${value.startsWith('[') ? ']' : ' }'}`, is: 'MISSING_CHAR' };
  if (value && /[:-] +$/.test(head))
    yield { now: `${head}"${value.trim().replace(/^"|"$/g, '').replace(/[\\"]/g, '\\$&')}"` };
  const indents = [above, below].flatMap((line) => (line.trim() ? [line.search(/\S/), line.search(/[^\s-]/)] : []));
  for (const indent of new Set([...indents, ...indents.map((n) => n + 2), ...indents.map((n) => n - 2)]))
    if (indent >= 0) yield { now: ' '.repeat(indent) + text.trimStart(), is: 'BAD_INDENT' };
}
