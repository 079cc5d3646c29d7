/** All tables in one file, with what a reader must know before citing from them. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { type Identity, withoutLicence } from '../../reader/identity/identity.ts';
import { type datapackage, tablesOf } from './datapackage.ts';
import { mtime } from './tables.ts';

type Package = ReturnType<typeof datapackage>;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Plain text in Chinese. `page` is the address of the page that explains the data. */
export function readMe(identity: Identity, data: Package, page: string) {
  const { name, title, publisher, licence, corrections } = identity;
  const tables = tablesOf(data).map((r) => `  ${r.path}　${r.title}`);
  return [
    title,
    '='.repeat(24),
    '',
    '一、这里有什么',
    ...tables,
    '  archive.xlsx　以上各表合成的工作簿',
    '  datapackage.json　各表的列、类型、代码和键（Data Package v2，https://datapackage.org/）',
    '  SHA256SUMS　各文件的 SHA-256；在本文件夹里运行 sha256sum -c SHA256SUMS 核对',
    '',
    '二、怎么读',
    '  各表是 CSV（RFC 4180），UTF-8 编码，开头有 BOM，换行是 CRLF，空格子是没有或不知道，不是 0。',
    '  archive.xlsx 是同样的各表，一张一页，每格注明了是文字、数还是日期；用 Excel、WPS、LibreOffice 请开这个文件。直接双击 CSV，这些程序会把 2018-06 当作日期，把 2018 当作数。',
    '  CSV 里文字都加引号，数和日期（…From、…To）不加。LibreOffice 打开 CSV 时请选“UTF-8、逗号”，勾选“引号内的数据作为文本”。pandas 直接 read_csv 就是对的；整列都是年份的，加 dtype=str。',
    '  日期（date、period、covers、published）是 EDTF 写法：2018-06 是 2018 年 6 月里的某一天，2013/2018 是一段，2025-01? 是推定，2017-01/ 是起于 2017 年 1 月、止于不知何时。旁边的 …From、…To 是它所指的第一天和最后一天，可以计算；没有写的一端空着。',
    '  一格里有几项的，用“; ”隔开。=、+、-、@ 开头的文字前面加了一个撇号，以免被当作公式。',
    '  各表用 id 相连：figures.csv 的 union 就是 unions.csv 的 id，余类推。id 永不改变。',
    '',
    '三、怎么引用',
    `  引用一条，用那一行的 url，写明${name}、题目、网址和引用日期。例：`,
    `  ${publisher ?? name}. 题目[DB/OL]. ${name}. [引用日期]. 那一行的 url.`,
    '  大事和数据都注明来源的行号（evidence）：报告的 id、行号；报告的题目、报纸、刊出日期在 reports.csv。要引报纸，请核对原报。',
    `  引用全部数据，用 ${page}。`,
    '',
    '四、许可',
    licence ? `  ${licence.name}${licence.url ? `（${licence.url}）` : ''}。` : `  ${withoutLicence(identity)}`,
    '  文字是依据报纸报道编写的整理稿，不是报纸原文；报纸的文字属于报纸。',
    '',
    '五、不能比较的',
    '  数据出自各报告自己的说法，口径不一。figures.csv 里 peers 相同的几行可以并列，其余的 apart 写明为什么不能。下面几种不要并列、相加或算增长：',
    '  1. 没有 metric 的数据，只说那一份报告的事。',
    '  2. 同一个 metric 而范围（全市、本级、一部分）、计法（人、人次）、阶段（计划、完成，筹集、发放）不同的。',
    '  3. 存量（某时有多少）与流量（一段时间里增加多少）。',
    '  4. 时段长短不同的流量；period 空着的，不知道说的是什么时候。',
    '  5. 约数（about、nearly）与确数；“超过”（over）只是下限，不能当作确数相减。',
    '  6. 上级工会的数一般已经包括下级的，不能相加。',
    '  7. 报告没有写到的年份和工会是“未见报道”，不是没有发生，也不是 0。人物的任职、荣誉也是这样。',
    ...(corrections ? ['', `发现错误，请告诉我们：${corrections}`] : []),
    '',
  ].join('\r\n');
}

/** The zip; `tables` by file name. */
export function zipOf(
  identity: Identity,
  data: Package,
  tables: Record<string, () => string>,
  page: string,
  workbook: Uint8Array,
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'README.txt': strToU8(`\uFEFF${readMe(identity, data, page)}`),
    'datapackage.json': strToU8(`${JSON.stringify({ ...data, resources: tablesOf(data) }, null, 1)}\n`),
    'archive.xlsx': workbook,
    ...Object.fromEntries(Object.entries(tables).map(([name, make]) => [name, strToU8(make())])),
  };
  const sums = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return zipSync({ ...files, SHA256SUMS: strToU8(sums.join('')) }, { mtime });
}
