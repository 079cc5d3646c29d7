/** What a file is: by its ending, and by its first bytes, which must agree. */
import { ImportError } from '../text.ts';

export type Kind = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

const endings: Record<string, Kind> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Endings that import can read. */
export const readable = Object.keys(endings);

const asPdf = '请用打开它的软件导出为 PDF，或另存为 .docx。';
const toText = '请先用识字（OCR）软件认出文字，校对以后存为 .txt 或 .docx。';
const others: Record<string, string> = {
  doc: '这是老的 Word 格式。请用 Word 或 WPS 打开，另存为 .docx。',
  wps: '这是 WPS 格式。请用 WPS 打开，另存为 .docx。',
  rtf: '这是 RTF 格式。请用 Word 打开，另存为 .docx。',
  docm: '这是带宏的 Word 文档。请另存为不带宏的 .docx。',
  odt: '请用 LibreOffice 打开，另存为 .docx。',
  ofd: `这是 OFD 版式文件。${asPdf}`,
  caj: `这是 CAJ 文件。${asPdf}`,
  ceb: `这是方正 CEB 文件。${asPdf}`,
  epub: '请从电子书里复制这份报告，存为 .txt。',
  mht: '请在浏览器里另存为“网页，仅 HTML”。',
  mhtml: '请在浏览器里另存为“网页，仅 HTML”。',
  xls: '请把表格复制到 Word 里，另存为 .docx。',
  xlsx: '请把表格复制到 Word 里，另存为 .docx。',
  zip: '请先解开压缩包，再导入里面的文件。',
  rar: '请先解开压缩包，再导入里面的文件。',
  '7z': '请先解开压缩包，再导入里面的文件。',
  ...Object.fromEntries(
    ['jpg', 'jpeg', 'png', 'tif', 'tiff', 'gif', 'bmp', 'webp', 'heic'].map((name) => [name, `这是图片。${toText}`]),
  ),
};

/** What first bytes say for sure, with the name that editors know it by. */
const signatures: [bytes: number[], ending: string, name: string][] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf', 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'docx', '压缩包或 .docx'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'doc', '老的 Word 文档（.doc）'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf', 'RTF'],
  [[0xff, 0xd8, 0xff], 'jpg', '图片'],
  [[0x89, 0x50, 0x4e, 0x47], 'png', '图片'],
  [[0x49, 0x49, 0x2a, 0x00], 'tif', '图片'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'tif', '图片'],
  [[0x47, 0x49, 0x46, 0x38], 'gif', '图片'],
  [[0x52, 0x61, 0x72, 0x21], 'rar', 'RAR 压缩包'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z', '7z 压缩包'],
  [[0x1f, 0x8b], 'gz', 'gzip 压缩包'],
];

const signatureOf = (bytes: Uint8Array) => {
  // Some programs write a few bytes before a PDF.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^[\s\S]{1,1000}%PDF-\d/.test(start) && bytes[0] !== 0x50) return signatures[0];
  return signatures.find(([sign]) => sign.every((byte, i) => bytes[i] === byte));
};

/** @throws ImportError where the kind can't be read, or the ending says another kind than the bytes */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) throw new ImportError('文件是空的。');
  const kind = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const [, own, what] = signatureOf(bytes) ?? [];
  if (own && own !== ending && !(kind === undefined && Object.hasOwn(others, ending)))
    throw new ImportError(disagree(ending, own, what ?? own));
  if (kind && (own !== undefined || (kind !== 'pdf' && kind !== 'docx'))) return kind;
  if (kind)
    throw new ImportError(`扩展名是 .${ending}，内容却不是：文件可能没有下载完，或者改过扩展名。请找原来的文件。`);
  const advice = Object.hasOwn(others, ending) ? others[ending] : '';
  throw new ImportError(
    `${ending ? `不能导入 .${ending} 文件` : '文件名没有扩展名'}：能导入的是 ${readable.map((e) => `.${e}`).join('、')}。${advice}`,
  );
}

function disagree(ending: string, own: string, what: string): string {
  if (ending === 'docx' && own === 'doc')
    return '扩展名是 .docx，内容却是加了密码的文档，或老的 .doc。请用 Word 打开，去掉密码（文件→信息→保护文档），另存为 .docx。';
  const named = ending ? `扩展名是 .${ending}` : '文件名没有扩展名';
  const advice = Object.hasOwn(endings, own)
    ? `请把扩展名改成 .${own} 再导入。`
    : (others[own] ?? '请先解开压缩包，再导入里面的文件。');
  return `${named}，内容却是${what}。${advice}`;
}
