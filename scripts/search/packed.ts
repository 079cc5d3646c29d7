/** Files that search fetches, packed here so that no host need pack them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

export const pack = (file: string, data: Uint8Array | string) => writeFileSync(file, gzipSync(data, { level: 9 }));
export const unpack = (file: string): Buffer => gunzipSync(readFileSync(file));
