/** The one way to read a file of the content: its text, or why it can't be taken for one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { tidied, unfitIn } from './characters.ts';
import { decodeUtf8 } from './encoding.ts';
import { mergeMarkers } from './merge.ts';
import { shown } from './shown.ts';

export interface TextFile {
  /** Without a byte-order mark; absent where the file can't be read as a text. */
  text?: string;
  problems: Problem[];
}

const toUtf8 =
  '请用编辑器打开原来的文件，另存为 UTF-8（VS Code：右下角的编码→“通过编码重新打开”→“通过编码保存”→UTF-8；记事本：另存为，编码选 UTF-8）。';

/** Reads `root`/`file`; problems name it as `file`. */
export function readText(root: string, file: string): TextFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    const message = '这个文件打不开。';
    const advice = '网站由这里的文件生成，少读一个就少一页。请看它是不是文件夹、失效的链接，或没有读取的权限。';
    return { problems: [{ file, line: 1, code: 'unreadable-file', message, advice }] };
  }
  return textOf(bytes, file);
}

/** The same of bytes. */
export function textOf(bytes: Uint8Array, file: string): TextFile {
  const text = decodeUtf8(bytes);
  if (typeof text === 'string') {
    if (/\r[^\n]/.test(text) && !text.includes('\n')) {
      const advice = '全文会读成一行。请用编辑器把换行符改成 LF 或 CRLF（VS Code：右下角）。';
      return { problems: [{ file, line: 1, code: 'line-ends', message: '换行用的是旧 Mac 的 CR。', advice }] };
    }
    const markers = mergeMarkers(text, file);
    return markers.length > 0 ? { problems: markers } : { text, problems: charactersOf(text, file) };
  }
  const { offset, seems } = text;
  const line = lineAt(bytes, offset);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const what = seems ? `看起来是 ${seems}` : `第 ${line} 行的字节 ${byte} 不合 UTF-8`;
  const message = `文件不是 UTF-8：${what}。`;
  const advice = `照 UTF-8 读，字会变成乱码，所以没有读，也不会改它。${seems ? '' : '多半是文件不全、混了两种编码，或根本不是文字。'}${toUtf8}`;
  return { problems: [{ file, line, code: 'not-utf8', message, advice }] };
}

const lineAt = (bytes: Uint8Array, offset: number) => bytes.subarray(0, offset).filter((b) => b === 10).length + 1;

/** Unfit characters: a problem for each character and file, at its first line. CRLF is fine. */
function charactersOf(text: string, file: string): Problem[] {
  const unix = text.replaceAll('\r\n', '\n');
  const spoilt = unix.search(/锟斤拷|烫烫烫|屯屯屯/);
  if (spoilt >= 0) {
    const message = '文件转码时写坏了：这里是“锟斤拷”一类的乱码。';
    const advice = '原来的字已经丢失。请从来源或备份里找回原来的字。';
    const at = unix.slice(0, spoilt).split('\n').length;
    return [{ file, line: at, code: 'replacement-character', message, advice }];
  }
  const found = new Map<number, { problem: Problem; lines: Set<number> }>();
  let [line, from] = [1, 0];
  for (const { index, point, code, message, advice } of unfitIn(unix)) {
    for (; from < index; from++) if (unix[from] === '\n') line++;
    const known = found.get(point);
    if (known) known.lines.add(line);
    else {
      const [start, end] = [unix.lastIndexOf('\n', index - 1) + 1, unix.indexOf('\n', index)];
      const at = unix.slice(Math.max(start, index - 20), end < 0 ? index + 20 : Math.min(end, index + 20));
      const right = tidied(at) === at ? '' : `应当是：${shown(tidied(at))}`;
      const problem = { file, line, code, message, advice: advice + right };
      found.set(point, { problem, lines: new Set([line]) });
    }
  }
  return [...found.values()].map(({ problem, lines }) => {
    if (lines.size === 1) return problem;
    const some = [...lines].slice(0, 8).join('、');
    return {
      ...problem,
      message: `${problem.message}共 ${lines.size} 行：第 ${some} 行${lines.size > 8 ? '等' : ''}。`,
    };
  });
}
