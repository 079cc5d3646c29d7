/** content/withdrawn.yaml: what was withdrawn, with fingerprints of its texts. Written by `npm run withdraw`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { readText } from '../text/read-text.ts';
import { writeText } from '../text/write-text.ts';
import { digestOfText, type TextDigest } from './digest.ts';

export const withdrawnFile = 'content/withdrawn.yaml';

const schema = z.array(
  z.strictObject({
    address: z.string(),
    date: z.string(),
    texts: z.array(z.strictObject({ length: z.int(), sum: z.int(), sha256: z.string() })),
  }),
);
export type WithdrawnRecord = z.output<typeof schema>;

/** @throws where the file was changed by hand into something else. */
export const readWithdrawn = (root: string): WithdrawnRecord =>
  existsSync(join(root, withdrawnFile)) ? schema.parse(parse(readText(root, withdrawnFile).text ?? '') ?? []) : [];

/** Every text that must be nowhere, with the address at which it stood. */
export const withdrawnTexts = (root: string): (TextDigest & { address: string })[] =>
  readWithdrawn(root).flatMap(({ address, texts }) => texts.map((text) => ({ ...text, address })));

export function addWithdrawn(root: string, address: string, date: string, texts: string[]): void {
  const record = [...readWithdrawn(root), { address, date, texts: texts.map(digestOfText) }];
  const head =
    '# 撤下的内容的指纹，由 npm run withdraw 写：里面没有原来的文字，生成网站时用它查有没有遗漏。不要手改。\n';
  writeText(join(root, withdrawnFile), head + stringify(record, { lineWidth: 0 }));
}
