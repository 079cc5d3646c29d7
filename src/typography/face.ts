/**
 * The face of titles: the characters of Noto Serif SC that titles, dates and figures need, for computers whose system has
 * no Song face to show them in (src/styles/face.css). Made while the site is built, into a folder that is named after the
 * characters: what has the same characters shares it, and builds side by side keep apart. Its licence is public/ofl.txt.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subset from 'subset-font';
import type { Plugin } from 'vite';

const cache = 'node_modules/.cache/face';
/** With so many the two files together stay below 120 KB (tests/site/type/face.spec.ts). Rarer ones are left to the system. */
export const most = 680;
/** What dates, amounts, pictures and the frame say besides (src/domain/time/, src/domain/numbers/, src/outputs/pictures/). */
const fixed = '约年月日至起讫只知份超过不足近〇一二三四五六七八九十数字折每注刊';
const latin = '0123456789.,%+-–—·“”‘’';

/** Where texts that are set in Song stand: files of an archive, and what of them. */
const ofContent: Place[] = [
  ['content/reports/*.mdx', /^\s+(?:- )?(?:title|unit|wording): (.+)$|^title: (.+)$/gm],
  ['content/{unions/*,topics,metrics,people}.yaml', /\b(?:name|short): ([^,}\n]+)/g],
  ['content/glossary.yaml', /\bterm: ([^,}\n]+)/g],
  ['content/archive.yaml', /^ {2}- (.+)$/gm],
  ['content/conventions.yaml', /^\s+(?:- )?(?:title|name): (.+)$/gm],
  ['content/reports/*.mdx', /^#{2,4} (.+)$/gm],
];
/** The same of this project. */
const ofPages: Place[] = [['src/{pages,components}/**/*.astro', /<h[1-3]\b[^>]*>([\s\S]*?)<\/h[1-3]>/g]];

type Place = [glob: string, text: RegExp];

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

const textsAt = (root: string, places: Place[]): string[] =>
  places.flatMap(([glob, pattern]) =>
    globSync(glob, { cwd: root }).flatMap((file) =>
      [...readFileSync(`${root}/${file}`, 'utf8').matchAll(pattern)].map(([, ...texts]) => texts.join('')),
    ),
  );

/** Every text that is set in Song: of the archive whose `content/` stands in `root`, and of the pages. */
export const songTexts = (root: string): string[] => [...textsAt(root, ofContent), ...textsAt('.', ofPages), fixed];

/** The characters of that archive's face, and the folder that holds it. */
export function faceOf(root: string): { characters: string; folder: string } {
  const characters = commonest(songTexts(root), most).sort().join('');
  const digest = createHash('sha256')
    .update(characters + latin)
    .digest('hex')
    .slice(0, 16);
  return { characters, folder: `${cache}/${digest}` };
}

const original = (part: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/noto-serif-sc/files/noto-serif-sc-${part}-700-normal.woff2`),
  );

/** Writes `han.woff2` and `latin.woff2` into a folder beside its place, and moves it there once it is whole. */
async function makeFace({ characters, folder }: ReturnType<typeof faceOf>): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const options = { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true } as const;
  for (const [name, part, text] of [
    ['han', 'chinese-simplified', characters],
    ['latin', 'latin', latin],
  ] as const)
    writeFileSync(`${draft}/${name}.woff2`, await subset(original(part), text, options));
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another build was first with the same face.
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Makes the face of the archive whose `content/` stands in `root`; the style sheet finds it under `@face`. */
export function titleFace(root: string): Plugin {
  const face = faceOf(root);
  return {
    name: 'title-face',
    config: () => ({ resolve: { alias: { '@face': resolve(face.folder) } } }),
    buildStart: () => makeFace(face),
  };
}
