/** The archive as a bag (BagIt 1.0, RFC 8493): what libraries and archives take in, with a digest of every file. */
import { createHash } from 'node:crypto';
import { bytesOf, type Files } from './zip.ts';

export interface BagInfo {
  id: string;
  title: string;
  description: string;
  organization: string;
  /** ISO 8601. */
  day: string;
  address?: string;
}

/** A value goes on in lines that begin with a space (RFC 8493, 2.2.2); ours have one line each. */
const line = (label: string, value: string) => `${label}: ${value.replace(/\s+/g, ' ')}\n`;

/** RFC 8493, 2.1.3: `%`, CR and LF in names are written as `%25`, `%0D` and `%0A`. */
const named = (path: string) => path.replace(/[%\r\n]/g, (char) => encodeURIComponent(char));

const manifest = (files: Files) =>
  bytesOf(
    [...files]
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${named(path)}\n`)
      .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
      .join(''),
  );

/** Puts `payload` into a bag: its files stand under `data/`. */
export function bagOf(payload: Files, info: BagInfo): Files {
  const data: Files = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const about = [
    line('Source-Organization', info.organization),
    line('External-Identifier', info.id),
    line('External-Description', `${info.title}。${info.description}`),
    line('Bagging-Date', info.day),
    line('Payload-Oxum', `${octets}.${payload.size}`),
    ...(info.address ? [line('Internal-Sender-Identifier', info.address)] : []),
  ];
  const tags: Files = new Map([
    ['bagit.txt', bytesOf('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', bytesOf(about.join(''))],
    ['manifest-sha256.txt', manifest(data)],
  ]);
  return new Map([...tags, ['tagmanifest-sha256.txt', manifest(tags)], ...data]);
}
