/** `npm run import` on a dense PDF, 200 pages of two columns of 75 lines: the most memory that it takes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Placed, pdfOf } from '../../../tests/fixtures/import/pdf.ts';
import { Random } from '../random.ts';

const pages = 200;
const rows = 75;
const chars = 24;
export const mostMegabytes = 500;

/** The text with other numbers and some other characters each time, or repeated lines would pass for running heads. */
function varied(text: string, pool: string[], random: Random): string {
  const fixed = /[年月日人个万元家名次项]/u;
  return Array.from(text, (char) => {
    if (/\d/.test(char)) return `${random.int(1, 8)}`;
    return /\p{Script=Han}/u.test(char) && !fixed.test(char) && random.next() < 0.06 ? random.pick(pool) : char;
  }).join('');
}

/** @param lines of the sources */
function densePdf(lines: string[]): Uint8Array {
  const random = new Random(7);
  const plain = lines.map((line) => line.replace(/[^\p{Script=Han}\d，。、；：“”《》（）%.]/gu, '')).filter(Boolean);
  const pool = [...plain.join('').replace(/[^\p{Script=Han}]/gu, '')];
  const paragraphs = plain.join('\n').split(/(?<=。)\n/u);
  const waiting: string[] = [];
  let at = 0;
  const next = (): string => {
    while (waiting.length === 0) {
      const text = varied((paragraphs[at % paragraphs.length] as string).replaceAll('\n', ''), pool, random);
      waiting.push(...(`　　${text}`.match(new RegExp(`.{1,${chars}}`, 'gu')) ?? []));
      at += 1;
    }
    return waiting.shift() as string;
  };
  const page = () =>
    [40, 310].flatMap((left) =>
      Array.from({ length: rows }, (_, i): Placed => {
        const text = next();
        return { text: text.trimStart(), x: left + (text.startsWith('　') ? 20 : 0), y: 50 + i * 10.4 };
      }),
    );
  return pdfOf(Array.from({ length: pages }, page));
}

/** In megabytes, by the process's own account; NaN where it broke off. */
export function denseMemory(lines: string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'dense-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'dense.pdf'), densePdf(lines));
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { import: string } };
    const told = 'process.on("exit", () => console.log("peak " + process.resourceUsage().maxRSS))';
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(told)}`,
        ...scripts.import.split(' ').slice(1),
        join(folder, 'dense.pdf'),
      ],
      { env: { ...process.env, ARCHIVE_DIR: folder, ORIGINALS_DIR: join(folder, 'originals') }, encoding: 'utf8' },
    );
    return Number(/^peak (\d+)$/m.exec(stdout)?.[1]) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
