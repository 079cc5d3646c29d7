/** What a body may hold is a closed list: paragraphs, lists, sections, quotations, emphasis, links, components. */

import type { Facts } from '../body/facts.ts';
import type { Literal } from '../body/literal.ts';
import { unfitIn } from '../text/characters.ts';
import type { Add } from './add.ts';

type Said = [code: string, message: string, advice: string];

const only = '正文只写段落、列表、## 和 ### 小节标题、> 引文、**着重**、链接和 <Figure>、<Milestone>、<Term>。';

const foreign: Record<string, Said> = {
  heading1: [
    'wrong-heading',
    '正文里有一级标题（#）。',
    '一级标题是报告的题目，写在文件头的 title。小节写成 ## 标题 [#english-id]。',
  ],
  heading: [
    'wrong-heading',
    '正文里有四级以下的标题。',
    '目录只有两级。写成 ## 标题 [#english-id]，其下写 ### 标题 [#english-id]。',
  ],
  underlined: [
    'wrong-heading',
    '下一行的 --- 把这一段变成了标题。',
    '网站不排分隔线；请删去下一行。要写小节标题，写成 ## 标题 [#english-id]。',
  ],
  image: ['image', '正文里有图片。', '网站不收图片，读者只会看到一个破图。请删去；图说的内容写成文字。'],
  imageReference: ['image', '正文里有图片。', '网站不收图片，读者只会看到一个破图。请删去；图说的内容写成文字。'],
  definition: [
    'reference-link',
    '正文里有“[名称]: 地址”。',
    '链接直接写在文字上：[文字](地址)。脚注的内容写进正文，或写进文件头的 notes。',
  ],
  linkReference: [
    'reference-link',
    '正文里有“[文字][名称]”或脚注。',
    '链接直接写在文字上：[文字](地址)。脚注的内容写进正文，或写进文件头的 notes。',
  ],
  thematicBreak: ['rule', '正文里有分隔线。', '分节写 ## 标题 [#english-id]；否则请删去。'],
  break: ['line-break', '这里强制换行（行末有两个空格或反斜线）。', '另起一段就空一行；否则删去行末的空格。'],
};
const otherwise: Said = ['foreign-syntax', '正文里有 import、花括号、HTML 或代码。', `${only}其余的不会排版。`];

const literal: Record<Literal, (sign: string) => Said> = {
  mark: (sign) => [
    'mark-in-the-middle',
    `编号“${sign}”不在段末，会印给读者看。`,
    '编号写在一段的最后，前面空一格，例如“……。 [#p7]”；两段之间空一行。段落的编号由 npm run ids 添加。',
  ],
  heading: (sign) => [
    'heading-without-space',
    `“${sign}”之后没有空格，或不是半角，不成标题。`,
    '写成 ## 标题 [#english-id]：半角的 #，后面空一格。',
  ],
  item: (sign) => [
    'item-without-space',
    `“${sign.trim()}”不成列表。`,
    '列表的每一项写成“- 文字”：半角减号，后面空一格。',
  ],
  emphasis: (sign) => [
    'broken-emphasis',
    `“${sign}”会印给读者看：着重号没有成对，或紧挨着引号、标点。`,
    '着重号里只放文字，引号、标点写在外面：“**双创**”活动，这是**重点**。本来就是星号、下划线的，前面加反斜线：\\*。',
  ],
  strike: () => ['strike', '正文里有删除线“~~”。', '网站不排删除线；请删去不要的文字。表示范围写一个 ~：2~3人。'],
  table: () => ['table', '正文里有表格。', '网站不排表格。数写成 figures，在句子里用 <Figure> 写出；其余的写成列表。'],
  task: (sign) => ['task', `“${sign.trim()}”会印给读者看。`, '列表的一项写成“- 文字”。'],
  component: (sign) => [
    'broken-component',
    `“${sign}”会印给读者看：不成组件。`,
    '组件写成 <Figure id="…" />：半角的尖括号，名称首字母大写，< 之后不空格。',
  ],
  image: () => ['image', '正文里有图片。', '网站不收图片；请删去，图说的内容写成文字。'],
  link: () => ['broken-link-form', '这个链接的写法不成链接。', '写成 [文字](地址)：括号都是半角的，中间不空格。'],
  code: () => ['foreign-syntax', '正文里有反引号“`”。', '网站不排代码；引文用“”。'],
};

export function checkStructure({ foreign: nodes, literals, texts }: Facts, add: Add) {
  const told = new Set<string>();
  const once: Add = (line, code, message, advice) => {
    if (told.has(`${line} ${code}`)) return;
    told.add(`${line} ${code}`);
    add(line, code, message, advice);
  };
  for (const { type, line } of nodes)
    once(line, ...(foreign[type] ?? (/^heading/.test(type) ? foreign.heading : undefined) ?? otherwise));
  for (const { is, sign, line } of literals) once(line, ...literal[is](sign));
  // Written as entities (&#8;) they are not seen when the file is read.
  for (const { value, line } of texts)
    for (const { code, message, advice } of unfitIn(value)) once(line, code, message, advice);
}
