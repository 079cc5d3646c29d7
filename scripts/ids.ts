/** Gives new paragraphs of the reports their permanent ids (`npm run ids`). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMarks, numbersUnder } from '../src/reader/ids.ts';
import { readPermalinks } from '../src/reader/promises.ts';
import { archiveRoot } from '../src/settings.ts';

const folder = join(archiveRoot(), 'content/reports');
const published = readPermalinks(archiveRoot());
for (const file of readdirSync(folder).filter((f) => f.endsWith('.mdx'))) {
  const text = readFileSync(join(folder, file), 'utf8');
  const head = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/.exec(text)?.[0] ?? '';
  const address = `/reports/${file.replace(/\.mdx$/, '')}/#`;
  const taken = [...[...text.matchAll(/\[#p(\d+)\]/g)].map((m) => Number(m[1])), ...numbersUnder(address, published)];
  const marked = head + addMarks(text.slice(head.length), taken);
  if (marked === text) continue;
  writeFileSync(join(folder, file), marked);
  console.log(`${file}：已添加编号。`);
}
