/** Bytes to text, strictly UTF-8; of other bytes, what they seem to be. */

const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export interface WrongBytes {
  /** 0 where the file as a whole is something else. */
  offset: number;
  /** What the bytes seem to be, in the words of editors' programs. */
  seems?: string;
}

/** The text without its byte-order mark; or why there is none. */
export function decodeUtf8(bytes: Uint8Array): string | WrongBytes {
  const utf16 = utf16Of(bytes);
  if (utf16) return { offset: 0, seems: utf16 };
  const text = strictly('utf-8', bytes);
  if (text !== undefined) return text.replace(/^\ufeff/, '');
  const seems = chineseEncoding(bytes);
  return { offset: firstWrong(bytes), ...(seems && { seems }) };
}

/** Where the first byte stands that is no UTF-8: what stands before it still decodes as a stream. */
function firstWrong(bytes: Uint8Array): number {
  const fits = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** UTF-16 has a mark at its beginning, or a zero in every other byte of its ASCII. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 512);
  const zeros = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return Math.max(even, odd) > 8 && Math.min(even, odd) < Math.max(even, odd) / 8 ? 'UTF-16' : undefined;
}

const common = new Set(
  '的一是在了有和人这這中大为為上个個国國工会會市总總员員年月日广廣东東职職行成立活动動维維权權，。、：“”',
);

/** How much of the text is what Chinese texts have most of. */
function likeness(text: string | undefined): number {
  const chars = [...(text ?? '')].filter((char) => char > '\x7f');
  return chars.length === 0 ? 0 : chars.filter((char) => common.has(char)).length / chars.length;
}

function chineseEncoding(bytes: Uint8Array): string | undefined {
  const gb = likeness(strictly('gb18030', bytes));
  const big5 = likeness(strictly('big5', bytes));
  if (Math.max(gb, big5) < 0.08) return undefined;
  return gb >= big5 ? 'GB 18030（GBK）' : 'Big5';
}
