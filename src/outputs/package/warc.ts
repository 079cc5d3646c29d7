/** A WARC 1.1 file (ISO 28500:2017) of the site's pages and files, each as a response, packed one by one. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface Recorded {
  url: string;
  type: string;
  bytes: Uint8Array;
}

/** Where a record stands in the file, as an index says it. */
export interface Placed extends Recorded {
  offset: number;
  length: number;
  digest: string;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A name-based UUID (RFC 9562, version 8), so that the same site gives the same file. */
function uuidOf(text: string): string {
  const hash = sha256(new TextEncoder().encode(text));
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function record(headers: Record<string, string>, body: Uint8Array): Buffer {
  const head = Object.entries({ ...headers, 'Content-Length': String(body.length) }).map(([k, v]) => `${k}: ${v}\r\n`);
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), body, Buffer.from('\r\n\r\n')]));
}

/** `day` is when all of it was taken, ISO 8601. */
export function warcOf(files: Recorded[], day: string): { warc: Uint8Array; placed: Placed[] } {
  const date = `${day}T00:00:00Z`;
  const info = Buffer.from('software: the archive itself\r\nformat: WARC File Format 1.1\r\n');
  const parts = [
    record(
      {
        'WARC-Type': 'warcinfo',
        'WARC-Record-ID': `<urn:uuid:${uuidOf(`warcinfo ${day}`)}>`,
        'WARC-Date': date,
        'Content-Type': 'application/warc-fields',
      },
      info,
    ),
  ];
  let offset = parts[0]?.length ?? 0;
  const placed = files.map((file): Placed => {
    const http = Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: ${file.type}\r\nContent-Length: ${file.bytes.length}\r\n\r\n`,
    );
    const block = Buffer.concat([http, file.bytes]);
    const digest = `sha256:${sha256(file.bytes)}`;
    const part = record(
      {
        'WARC-Type': 'response',
        'WARC-Record-ID': `<urn:uuid:${uuidOf(file.url)}>`,
        'WARC-Date': date,
        'WARC-Target-URI': file.url,
        'WARC-Payload-Digest': digest,
        'WARC-Block-Digest': `sha256:${sha256(block)}`,
        'Content-Type': 'application/http; msgtype=response',
      },
      block,
    );
    parts.push(part);
    const place = { ...file, offset, length: part.length, digest };
    offset += part.length;
    return place;
  });
  return { warc: Buffer.concat(parts), placed };
}
