/**
 * The face of titles: the characters of Noto Serif SC that titles, dates and figures need, for computers whose system has
 * no Song face to show them in (src/styles/face.css). Made while the site is built, and anew only when the characters
 * change. Its licence is public/ofl.txt.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import type { Plugin } from 'vite';

const folder = 'node_modules/.cache/face';
/** With so many the two files together stay below 120 KB (tests/site/type/face.spec.ts). Rarer ones are left to the system. */
export const most = 660;
/** What dates, amounts and the frame say besides (src/domain/time/date.ts, src/domain/numbers/quantity.ts). */
const fixed = '约年月日至起讫只知份时间未注明不详超过不足近〇一二三四五六七八九十数字';
const latin = '0123456789.,%+-–—·“”‘’';

/** Where texts that are set in Song stand: files, and what of them. */
const places: [glob: string, text: RegExp][] = [
  ['content/reports/*.mdx', /^\s+(?:- )?(?:title|unit|wording): (.+)$|^title: (.+)$/gm],
  ['content/{unions/*,topics,metrics,glossary}.yaml', /\b(?:name|short|term): ([^,}\n]+)/g],
  ['content/archive.yaml', /^(?:name|seal): (.+)$|^ {2}- (.+)$/gm],
  ['content/conventions.yaml', /^\s+(?:- )?(?:title|name): (.+)$/gm],
  ['content/reports/*.mdx', /^#{2,4} (.+)$/gm],
  ['src/{pages,components}/**/*.astro', /<h[1-3]\b[^>]*>([\s\S]*?)<\/h[1-3]>/g],
];

const isHan = (char: string) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char);

/** The Chinese characters and marks of `texts`, those in most of them first, at most `limit`. */
export function commonest(texts: string[], limit: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const char of new Set(text)) if (isHan(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([char]) => char);
}

/** Every text under `root` that is set in Song. */
export const songTexts = (root: string): string[] =>
  places
    .flatMap(([glob, pattern]) =>
      globSync(glob, { cwd: root }).flatMap((file) =>
        [...readFileSync(`${root}/${file}`, 'utf8').matchAll(pattern)].map(([, ...texts]) => texts.join('')),
      ),
    )
    .concat(fixed);

const original = (part: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-${part}-700-normal.woff2`),
  );

/** Writes `han.woff2` and `latin.woff2`, unless they hold these characters already. */
export async function makeFace(root: string): Promise<void> {
  const characters = commonest(songTexts(root), most).sort().join('');
  const record = `${folder}/characters.txt`;
  if (existsSync(record) && readFileSync(record, 'utf8') === characters) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, part, text] of [
    ['han', 'chinese-simplified', characters],
    ['latin', 'latin', latin],
  ] as const) {
    const options = {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      noHinting: true,
    } as const;
    writeFileSync(`${folder}/${name}.woff2`, await subset(original(part), text, options));
  }
  writeFileSync(record, characters);
}

export function titleFace(): Plugin {
  return { name: 'title-face', buildStart: () => makeFace('.') };
}
