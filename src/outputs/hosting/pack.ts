/** Packs a built site's texts beside themselves (Brotli, zstd, gzip), so that a server has only to send them. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { codeDigest } from '../kept/code.ts';
import { kept } from '../kept/kept.ts';
import { filesIn } from '../site-files.ts';

const { constants } = zlib;
/** The ending of each packed file, with what packs and unpacks it. */
export const packings = {
  '.br': {
    pack: (text: Buffer) => promisify(zlib.brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    unpack: zlib.brotliDecompressSync,
  },
  '.zst': {
    // Not told how long a text is, zstd makes room for the longest: most of the time went there.
    pack: (text: Buffer) =>
      promisify(zlib.zstdCompress)(text, {
        params: { [constants.ZSTD_c_compressionLevel]: 19 },
        pledgedSrcSize: text.length,
      }),
    unpack: zlib.zstdDecompressSync,
  },
  '.gz': { pack: (text: Buffer) => promisify(zlib.gzip)(text, { level: 9 }), unpack: zlib.gunzipSync },
};

const texts = /\.(?:html|css|js|json|xml|csv|ics|bib|ris|svg|txt)$/;
export const isPacked = (file: string) => /\.(?:br|zst|gz)$/.test(file);

/** What a packed file holds. @throws where it is not what its ending says. */
export const unpack = (file: string, bytes: Buffer): Buffer =>
  packings[file.slice(file.lastIndexOf('.')) as keyof typeof packings].unpack(bytes);

/** Shorter ones are sent in one packet either way. */
const shortest = 1024;

/** Files that a server may send packed, from `folder`. */
const packable = (folder: string) =>
  filesIn(folder).filter((file) => texts.test(file) && statSync(join(folder, file)).size >= shortest);

/**
 * Writes the packed files, and takes away those of a site before. A text that was packed before is not packed again.
 * Returns how many files were packed, and their bytes.
 */
export async function packSite(
  folder: string,
  cache?: string,
): Promise<{ files: number; bytes: number; packed: number }> {
  const code = codeDigest('src/outputs/hosting/pack.ts');
  for (const file of filesIn(folder)) if (isPacked(file)) rmSync(join(folder, file));
  const waiting = packable(folder);
  const done = { files: waiting.length, bytes: 0, packed: 0 };
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const text = readFileSync(join(folder, file));
      done.bytes += text.length;
      const digest = createHash('sha256').update(text).digest('hex');
      for (const [ending, { pack }] of Object.entries(packings)) {
        const packed = await kept('packed', [code, ending, digest], () => pack(text), cache);
        writeFileSync(join(folder, file + ending), packed);
        if (ending === '.br') done.packed += packed.length;
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return done;
}
