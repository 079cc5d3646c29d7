/** Bytes to text, whatever Chinese encoding they are in. What can't be told is asked, what is doubtful is marked. */
import { type Encoding, encodingOf, marked, type Reading, readings } from '../../reader/text/readings.ts';
import { ImportError } from '../text.ts';

export interface Decoded {
  encoding: Encoding;
  /** Without a byte-order mark, line ends as `\n`. */
  text: string;
  doubts: string[];
}

const notText = '这不是文字文件：里面是程序的数据。请看是不是选错了文件。';

/** A Chinese text has more than half; two rows of random characters have less than a sixth. */
const plausible = 0.35;

/**
 * @param wanted the encoding that an editor, or the page itself, says it is in
 * @throws ImportError where the bytes are no text, or could be two
 */
export function decodeImport(bytes: Uint8Array, wanted?: string): Decoded {
  const reading = marked(bytes) ?? (wanted ? said(bytes, wanted) : told(bytes));
  if (isBinary(reading.text)) throw new ImportError(notText);
  return { encoding: reading.encoding, text: reading.text.replace(/\r\n?/g, '\n'), doubts: doubtsOf(reading) };
}

function said(bytes: Uint8Array, wanted: string): Reading {
  const named = encodingOf(wanted);
  // Of the two ways to order the bytes of UTF-16, the likelier comes first.
  const found = readings(bytes).find(({ encoding }) => encoding === named);
  if (!found) throw new ImportError(`不认识编码“${wanted}”：写 UTF-8、GB 18030、Big5 或 UTF-16。`);
  return found;
}

function told(bytes: Uint8Array): Reading {
  const all = readings(bytes);
  const utf8 = all.find(({ encoding }) => encoding === 'UTF-8') as Reading;
  const [best, next] = all as [Reading, Reading];
  if (isBinary(best.text) || (isBinary(utf8.text) && best.likeness < plausible)) throw new ImportError(notText);
  // Bytes that are UTF-8 to the last and give characters beyond Latin, Greek and Cyrillic are UTF-8 indeed.
  if (utf8.lost === 0 && (/[\u0800-\uffff]/.test(utf8.text) || best.likeness < plausible)) return utf8;
  if (best.likeness >= plausible && best.likeness >= 2 * next.likeness) return best;
  const samples = all
    .filter(({ encoding }, i) => all.findIndex((other) => other.encoding === encoding) === i)
    .slice(0, 3)
    .map(({ encoding, text }) => `照 ${encoding} 读是“${sample(text)}”`);
  throw new ImportError(
    `认不出文件的编码：${samples.join('，')}。读错了全文都是乱码，所以没有读。请写明编码再导入（例如 --encoding=Big5），或用编辑器打开，看着没有乱码，另存为 UTF-8。`,
  );
}

/** The first words beyond ASCII, which tell one encoding from another. */
const sample = (text: string) =>
  (/[^\p{ASCII}].*/u.exec(text)?.[0] ?? text).replace(/[\p{C}\p{Z}]+/gu, '').slice(0, 12);

/** A text holds no control characters but tabs, line ends and page ends; old programs end it with one. */
const isBinary = (text: string) =>
  (text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0) > Math.max(1, text.length / 1000);

function doubtsOf({ text, lost, encoding, likeness }: Reading): string[] {
  const doubts = [];
  if (lost > 0) doubts.push(`有 ${lost} 处照 ${encoding} 读不出来，写作 �：文件在转码或传送时坏了，请对照原件补上。`);
  if (/锟斤拷|烫烫烫|屯屯屯/.test(text)) doubts.push('文中有“锟斤拷”一类的乱码：文件转码时写坏了，请找原来的文件。');
  else if (likeness < plausible && (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 40)
    doubts.push(`照 ${encoding} 读，不像平常的中文：可能是乱码，请看一眼。`);
  return doubts;
}
