/** No text that was withdrawn stands anywhere in the site: pages, data, feeds, names, the search index, in both scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../domain/problem.ts';
import { filesIn } from '../../outputs/site-files.ts';
import { solid, type TextDigest, textsIn } from '../../reader/withdraw/digest.ts';

const texts = /\.(?:html|json|xml|csv|ics|bib|ris|js|svg|txt)$/;
const packed = /\.pf_(?:fragment|meta|index|filter)$/;

/** What a file says: as it stands, with its attributes, and without its tags. */
function saidIn(file: string, path: string): string[] {
  if (packed.test(file)) return [gunzipSync(readFileSync(path)).toString('utf8')];
  if (!texts.test(file)) return [];
  const text = readFileSync(path, 'utf8');
  return file.endsWith('.html') ? [text, text.replace(/<[^>]*>/g, '')] : [text];
}

export function checkWithdrawn(folder: string, withdrawn: (TextDigest & { address: string })[]): Problem[] {
  if (withdrawn.length === 0) return [];
  return filesIn(folder).flatMap((file) => {
    const found = saidIn(file, join(folder, file)).flatMap((text) => textsIn(solid(text), withdrawn));
    return [...new Set(found.map(({ address }) => address))].map((address) => ({
      file,
      line: 1,
      code: 'withdrawn-text',
      message: `撤下的“${address}”的文字还在这里。`,
      advice:
        '撤下的内容哪里都不能再出现。请在 content/ 里找到这段文字改掉；在原文里的，在来源记录的 corrections 里改。',
    }));
  });
}
