/** The site as WACZ 1.1.1 (https://specs.webrecorder.net/wacz/1.1.1/): one file that replays as it was on the web. */
import { createHash } from 'node:crypto';
import { type Recorded, warcOf } from './warc.ts';
import { bytesOf, type Files } from './zip.ts';

export interface WaczInfo {
  title: string;
  description: string;
  /** ISO 8601. */
  day: string;
  /** The home page in full. */
  main: string;
}

/** Sort-friendly address, as indexes of web archives have it: org,example)/reports/x. */
export function surt(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  return `${hostname.split('.').reverse().join(',')}${port && `:${port}`})${pathname}${search}`.toLowerCase();
}

const titleOf = (html: string) => /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const lines = (all: unknown[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');

export function waczOf(recorded: Recorded[], { title, description, day, main }: WaczInfo): Files {
  const { warc, placed } = warcOf(recorded, day);
  const stamp = `${day.replaceAll('-', '')}000000`;
  const index = placed
    .map(({ url, type, digest, offset, length }) => {
      const said = {
        url,
        mime: type.replace(/;.*/, ''),
        status: '200',
        digest,
        length: String(length),
        offset: String(offset),
        filename: 'data.warc.gz',
      };
      return `${surt(url)} ${stamp} ${JSON.stringify(said)}\n`;
    })
    .sort()
    .join('');
  const pages = recorded
    .filter(({ type }) => type.startsWith('text/html'))
    .map(({ url, bytes }) => ({ url, ts: `${day}T00:00:00Z`, title: titleOf(new TextDecoder().decode(bytes)) }));
  const resources: Files = new Map([
    ['archive/data.warc.gz', warc],
    ['indexes/index.cdx', bytesOf(index)],
    ['pages/pages.jsonl', bytesOf(lines([{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, ...pages]))],
  ]);
  const datapackage = bytesOf(
    JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: '1.1.1',
        title,
        description,
        created: `${day}T00:00:00Z`,
        mainPageUrl: main,
        mainPageDate: `${day}T00:00:00Z`,
        resources: [...resources].map(([path, bytes]) => ({
          name: path.split('/').at(-1),
          path,
          hash: digest(bytes),
          bytes: bytes.length,
        })),
      },
      null,
      1,
    ),
  );
  const signed = bytesOf(JSON.stringify({ path: 'datapackage.json', hash: digest(datapackage) }));
  return new Map([...resources, ['datapackage.json', datapackage], ['datapackage-digest.json', signed]]);
}
