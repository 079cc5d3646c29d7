/**
 * Writes a union's 大事记 over a span of years as gazetteers print it:
 * npm run chronicle -- --union=yangjiang [--from=2013] [--to=2018] [--out=file.docx]
 */
import { parseArgs } from 'node:util';
import { address, underBase } from '../src/domain/addresses/address.ts';
import { makeArchive } from '../src/domain/archive/archive.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { chronicleOf } from '../src/outputs/gazetteer/items.ts';
import { spanOf } from '../src/outputs/gazetteer/write/span.ts';
import { chronicleText } from '../src/outputs/gazetteer/write/text.ts';
import { chronicleWord } from '../src/outputs/gazetteer/write/word.ts';
import { checkRead } from '../src/reader/check/index.ts';
import { theIdentity } from '../src/reader/identity/identity.ts';
import { base, site } from '../src/reader/identity/published.ts';
import { theContent } from '../src/reader/once.ts';
import { writeText } from '../src/reader/text/write-text.ts';
import { archiveRoot } from '../src/settings.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { union: text, from: text, to: text, out: text } });
const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};
const problems = checkRead(archiveRoot(), theContent());
if (problems.length > 0) stop(problems.map(formatProblem).join('\n\n'));
const archive = makeArchive(theContent().content);
const union =
  archive.unions.find(({ id }) => id === values.union) ??
  stop(`没有工会“${values.union ?? ''}”。写 --union=id，已有的 id：${archive.unions.map(({ id }) => id).join('、')}。`);
const year = (value: string | undefined, otherwise: number) =>
  value === undefined
    ? otherwise
    : /^\d{4}$/.test(value)
      ? Number(value)
      : stop(`“${value}”不是年份。写四位数字：--from=2013。`);
const url = (path: string) => new URL(underBase(base(), path), site()).href;
const chronicle = spanOf(
  chronicleOf(archive, union.id, (id) => url(address.milestone(id))),
  year(values.from, Number.NEGATIVE_INFINITY),
  year(values.to, Number.POSITIVE_INFINITY),
);
const { name } = theIdentity();
const out = values.out ?? `${chronicle.title}.docx`;
const about = `录自${name}，${url(address.unionTimeline(union.id))}。引用时请写明网址和引用日期。`;
writeText(out, /\.txt$/.test(out) ? chronicleText(chronicle, about) : await chronicleWord(chronicle, about, name));
console.log(`已写入 ${out}：${chronicle.years.flatMap(({ items }) => items).length} 条。`);
