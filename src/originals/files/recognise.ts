/** Which files are sources: by SHA-256, whatever they are called, with near misses and strangers told apart. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { SourceData } from '../../domain/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Decoded, decode, linesOf } from './decode.ts';
import { likeness } from './fingerprint.ts';

export interface SourceFile {
  /** Path as problems should name it. */
  path: string;
  bytes: Uint8Array;
}

export interface Recognised {
  /** The lines of each source at hand, by its SHA-256. */
  texts: Map<string, string[]>;
  /** Which file holds which source. */
  files: { path: string; sha256: string; encoding: Decoded['encoding'] }[];
  problems: Problem[];
  /** What an editor should know and need not mend, a sentence each. */
  notices: string[];
}

export const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');

/** A copy with at least this share of a source's lines is meant to be that source. */
const like = 0.5;

const unaltered =
  '依据按行号查对，一个字节也不能改。请换回原来的文件；确要采用新的文件，先改来源记录的 sha256、bytes、lines 并重新核对。';

const problem = (file: string, line: number, code: string, message: string, advice: string): Problem => ({
  file,
  line,
  code,
  message,
  advice,
});

/** Tells which of `files` are the sources that `records` describe. */
export function recognise(files: SourceFile[], records: SourceData[]): Recognised {
  const found: Recognised = { texts: new Map(), files: [], problems: [], notices: [] };
  const known = new Map(records.map((record) => [record.sha256, record]));
  for (const { path, bytes } of files) {
    const decoded = decode(bytes);
    const sum = [sha256(bytes), ...(decoded ? [sha256(decoded.text)] : [])].find((s) => known.has(s));
    if (!decoded) found.problems.push(unreadable(path, bytes));
    else if (sum) {
      found.texts.set(sum, linesOf(decoded.text));
      found.files.push({ path, sha256: sum, encoding: decoded.encoding });
      if (sum !== sha256(bytes)) found.notices.push(rewritten(path, decoded, known.get(sum) as SourceData));
    } else stranger(path, decoded, records, found);
  }
  const missing = new Map(records.filter((r) => !found.texts.has(r.sha256)).map((r) => [r.sha256, r.file]));
  if (missing.size > 0 && found.texts.size > 0)
    found.notices.push(`没有找到来源 ${[...missing.values()].join('、')}；相应报告不显示原文。`);
  return found;
}

function unreadable(path: string, bytes: Uint8Array): Problem {
  const what = bytes.length === 0 ? '文件是空的。' : '这不是文本文件：不是 UTF-8、GB 18030、Big5 或 UTF-16，或者不全。';
  return problem(path, 1, 'unreadable-original', what, '请换成原来的文本文件；图片、PDF 和压缩包请移出这个文件夹。');
}

const rewritten = (path: string, { encoding }: Decoded, record: SourceData) =>
  encoding === 'UTF-8'
    ? `${path} 与来源 ${record.file} 只差换行符或开头的字节顺序标记，文字相同，照常采用。`
    : `${path} 是 ${encoding} 编码，转成 UTF-8 后与来源 ${record.file} 相同，照常采用。`;

/** A file that is no source: an altered copy of one is a problem, and so is one of its name; anything else is a notice. */
function stranger(path: string, { text }: Decoded, records: SourceData[], found: Recognised) {
  const lines = linesOf(text);
  const [best] = records
    .flatMap((record) => (record.fingerprint ? [{ record, ...likeness(record.fingerprint, lines) }] : []))
    .filter(({ share }) => share >= like)
    .sort((a, b) => b.share - a.share);
  const named = records.find((record) => record.file === basename(path));
  if (best) found.problems.push(altered(path, best.record, best.line));
  else if (named) found.problems.push(impostor(path, named));
  else found.notices.push(`${path} 不是任何来源记录所说的文件（SHA-256 ${sha256(text).slice(0, 8)}…），没有采用。`);
}

const altered = (path: string, record: SourceData, line: number | null): Problem =>
  problem(
    path,
    line ?? 1,
    'altered-original',
    `这个文件像来源 ${record.file}（content/sources/${record.id}.yaml），但不是它：${
      line === null ? '各行相同，文件末尾的换行不同' : `从第 ${line} 行起不同`
    }。`,
    unaltered,
  );

/** A file of a source's name that is not like its fingerprint, or whose record has none. */
const impostor = (path: string, record: SourceData): Problem =>
  problem(
    path,
    1,
    'altered-original',
    `这个文件与来源同名，但不是来源记录 content/sources/${record.id}.yaml 所说的那个：SHA-256 不同。`,
    `${unaltered}与来源无关的文件请改名。${
      record.fingerprint
        ? ''
        : '记录里没有指纹，说不出从哪一行起不同；来源在手时运行 npm run verify -- --fingerprints 写入。'
    }`,
  );
