/** Makes the gazetteer: the whole archive as one PDF and one EPUB in `book/` (`npm run book`), out of the built site. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { makeArchive } from '../../src/domain/archive.ts';
import { findBrowser } from '../browser.mjs';
import { readContent } from '../check-content/read.ts';
import { chapters as chaptersOf } from './chapters.ts';
import { checkEpub, checkPdf } from './check.ts';
import { makeEpub } from './epub.ts';
import { raw, x } from './markup.ts';
import { makePdf } from './pdf.ts';

if (!existsSync('dist/reports')) {
  console.error('还没有生成网站。请先运行 npm run build。');
  process.exit(1);
}
const browser = findBrowser();
if (!browser) {
  console.error('没有找到 Chromium，排不了版。请安装 Chromium，或用 CHROME_PATH 指明它在哪里。');
  process.exit(1);
}

const archive = makeArchive(readContent('.').content);
const drafts = chaptersOf(archive, 'dist');
// A link to what the book does not hold (a page that is for the screen) becomes plain text.
const ids = new Set(
  drafts.flatMap((c) => [c.id, ...[...c.body.markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')]),
);
const chapters = drafts.map((c) => ({
  ...c,
  body: raw(c.body.markup.replace(/ href="#([^"]+)"/g, (link, id: string) => (ids.has(id) ? link : ''))),
}));
/** Says that an EPUB is this book, whenever it was made. */
const identifier = 'urn:uuid:bb3f3b2b-2d74-4e67-a104-4cb6e509438e';
const now = new Date();
const front = {
  title: '工运志：工会工作报告档案',
  note: x`<p>${archive.reports.length} 份报告　${archive.milestones.length} 条大事　${archive.figures.length} 项数据　${archive.terms.length} 个词条</p><p>${now.getFullYear()}年${now.getMonth() + 1}月编成</p><p>正文是依据报纸报道编写的整理稿，不是报纸原文。</p>`,
};

const { pdf, cover } = await makePdf(chapters, front, browser);
const epub = makeEpub(chapters, front, identifier, `${now.toISOString().slice(0, 19)}Z`, cover);
const problems = [
  ...(await checkPdf(pdf)).map((p) => `PDF：${p}`),
  ...(await checkEpub(epub)).map((p) => `EPUB：${p}`),
];
mkdirSync('book', { recursive: true });
writeFileSync('book/gongyunzhi.pdf', pdf);
writeFileSync('book/gongyunzhi.epub', epub);
if (problems.length > 0) {
  console.error(`书已写入 book/，但有 ${problems.length} 处不合格：\n${problems.join('\n')}`);
  process.exit(1);
}
console.log(
  `已写入 book/gongyunzhi.pdf（${Math.round(pdf.length / 1024)} KB）和 book/gongyunzhi.epub（${Math.round(epub.length / 1024)} KB）。`,
);
