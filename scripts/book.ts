/** Makes the gazetteer: the whole archive as one PDF and one EPUB in `book/` (`npm run book`), out of the built site. */
import { existsSync, mkdirSync } from 'node:fs';
import { chaptersOf } from '../src/outputs/book/chapters.ts';
import { checkEpub, checkPdf } from '../src/outputs/book/check.ts';
import { makeEpub } from '../src/outputs/book/epub.ts';
import { frontOf } from '../src/outputs/book/front.ts';
import { makePdf } from '../src/outputs/book/pdf.ts';
import { theIdentity } from '../src/reader/identity/identity.ts';
import { theArchive } from '../src/reader/once.ts';
import { writeText } from '../src/reader/text/write-text.ts';
import { solid, textsIn } from '../src/reader/withdraw/digest.ts';
import { withdrawnTexts } from '../src/reader/withdraw/record.ts';
import { findBrowser } from './setup/browser.mjs';

if (!existsSync('dist/reports')) {
  console.error('还没有生成网站。请先运行 npm run build。');
  process.exit(1);
}
const browser = findBrowser();
if (!browser) {
  console.error('没有找到 Chromium，排不了版。请安装 Chromium，或用 CHROME_PATH 指明它在哪里。');
  process.exit(1);
}

const archive = theArchive();
const front = frontOf(archive, '.', 'dist');
const chapters = chaptersOf(archive, front, 'dist');
const { pdf, cover } = await makePdf(chapters, front, browser);
const epub = makeEpub(chapters, front, cover);
const withdrawn = withdrawnTexts('.');
const said = solid(chapters.map(({ body }) => body.markup.replace(/<[^>]*>/g, '')).join('\n'));
const problems = [
  ...textsIn(said, withdrawn).map((text) => `撤下的“${text.address}”的文字还在书里。`),
  ...(await checkPdf(pdf)).map((p) => `PDF：${p}`),
  ...(await checkEpub(epub)).map((p) => `EPUB：${p}`),
];
mkdirSync('book', { recursive: true });
const { id } = theIdentity();
writeText(`book/${id}.pdf`, pdf);
writeText(`book/${id}.epub`, epub);
if (problems.length > 0) {
  console.error(`书已写入 book/，但有 ${problems.length} 处不合格：\n${problems.join('\n')}`);
  process.exit(1);
}
console.log(
  `已写入 book/${id}.pdf（${Math.round(pdf.length / 1024)} KB）和 book/${id}.epub（${Math.round(epub.length / 1024)} KB）。`,
);
