/** content/archive.yaml: whose archive it is, and what it is called. */
import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** Text that `fits`. The message for text that does not is in shape/rules.ts, under the name of the rule. */
const fitting = (rule: string, fits: (text: string) => boolean, description: string, example: string) =>
  z.string().refine(fits, { params: { rule } }).meta({ description, example });

const isWebAddress = (text: string) => /^https?:\/\/[^/\s]/.test(text) && !/\s/.test(text) && URL.canParse(text);
const isMail = (text: string) => /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text);

const webAddress = (description: string, example: string) => fitting('web-address', isWebAddress, description, example);

const licence = z.strictObject({
  name: text('许可的名称', 'CC BY 4.0'),
  url: webAddress('许可全文的网址', 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans').optional(),
});

const traditional = z.strictObject({
  form: z.enum(['hk']).meta({ description: '繁体的写法，现在只有香港一种', example: 'hk' }),
  why: text('为什么用这种写法，写在“关于本档案”', '海外亲友多这样写。').optional(),
});

export const identitySchema = z.strictObject({
  id: id('英文代号，数据包、日历和书的文件名用它，公布以后不改', 'linchuanwan'),
  name: text('名称，写在页首、引文和订阅里', '某某志'),
  title: text('全称，写在首页的标题和书的封面', '某某志：工会工作报告档案'),
  seal: fitting(
    'seal',
    (seal) => /^\p{Script=Han}{2,6}$/u.test(seal),
    '印文，二至六个汉字，从右读起；第一个字作网站的图标',
    '工运之志',
  ),
  description: text('一句话说这是什么，给搜索引擎和订阅', '把报纸上的工会工作报告整理成可以检索、引用的页面。'),
  motto: z
    .array(text('首页大字的一行', '读得进，查得到，引得准'))
    .min(1)
    .meta({ description: '首页的大字，一行一条', example: '[工会工作报告，, “读得进，查得到”]' }),
  lead: text('首页大字下面的一段', '各地工会登在报纸上的工作报告，这里整理成一篇一页。'),
  about: text('“关于本档案”的第一段：收什么、为什么收', '各级工会常在报纸上刊出整版的工作报告。'),
  address: webAddress(
    '发布的网址，可以带文件夹；SITE 和 BASE 可以临时换掉它',
    'https://example.org/archive/',
  ).optional(),
  traditional: traditional.optional(),
  publisher: text('主办单位', '某某市总工会').optional(),
  corrections: fitting(
    'contact',
    (contact) => isMail(contact) || isWebAddress(contact),
    '读者指出错误时写信的邮箱，或填写的网页',
    'jiucuo@example.org',
  ).optional(),
  licence: licence.optional(),
  repository: webAddress('源文件所在的代码库', 'https://example.org/archive.git').optional(),
  icp: fitting(
    'icp',
    (icp) => /^\p{Script=Han}ICP[备证]\d{6,}号(?:-\d+)?$/u.test(icp),
    'ICP 备案号，照备案通知写',
    '粤ICP备12345678号-1',
  ).optional(),
  police: fitting(
    'police',
    (police) => /^\p{Script=Han}公网安备 ?\d{14}号$/u.test(police),
    '公安联网备案号，照备案通知写',
    '粤公网安备44010402001234号',
  ).optional(),
  siteCode: fitting(
    'site-code',
    (code) => /^(?:bm)?\d{8,10}$/.test(code),
    '网站标识码，加引号',
    '"4400000001"',
  ).optional(),
});

export type Identity = z.output<typeof identitySchema>;
