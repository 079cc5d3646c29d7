/** What the YAML library's complaints mean, in Chinese. */
import type { ErrorCode } from 'yaml';

type Said = [message: string, advice: string];

const quote = '含冒号、以“[”“{”“@”“*”“&”“!”“%”“#”等开头的文字，要整个放进半角引号。';
const indent = '同一级的字段要对齐，下一级多缩进两个空格。';

const said: Record<ErrorCode, Said> = {
  ALIAS_PROPS: ['这里的“*”被当作别名。', quote],
  BAD_ALIAS: ['以“*”或“&”开头的文字被当作别名。', quote],
  BAD_DIRECTIVE: ['以“%”开头的行被当作指令。', quote],
  BAD_DQ_ESCAPE: ['引号里的反斜线“\\”后面不是可以转义的字。', '反斜线写成 \\\\，或把双引号换成单引号。'],
  BAD_INDENT: ['缩进不对。', indent],
  BAD_PROP_ORDER: ['“&”“!”的位置不对。', quote],
  BAD_SCALAR_START: ['文字不能以这个符号开头。', quote],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“字段: 值”。', `多半是文字里有半角冒号，或这一行的缩进不对。${quote}`],
  BLOCK_IN_FLOW: ['方括号、花括号里不能分行写列表。', '写成一行：[甲, 乙]。'],
  DUPLICATE_KEY: ['同一个字段写了两遍。', '后一个会盖掉前一个，内容就丢了；请合并成一个。'],
  IMPOSSIBLE: ['这里读不通。', quote],
  KEY_OVER_1024_CHARS: ['冒号之前的文字太长，不像字段名。', quote],
  MISSING_CHAR: ['少了一个符号：引号、括号没有成对，或字段名之后没有冒号。', '请补上。'],
  MULTILINE_IMPLICIT_KEY: ['这一行不是“字段: 值”。', '字段名之后写半角冒号和一个空格；接着上一行的文字要放进引号。'],
  MULTIPLE_ANCHORS: ['“&”写了两次。', quote],
  MULTIPLE_DOCS: ['文件当中又有一行 ---。', '--- 只写在文件头的首尾；请删去这一行。'],
  MULTIPLE_TAGS: ['“!”写了两次。', quote],
  NON_STRING_KEY: ['字段名不是文字。', '字段名用英文，见 content/README.md。'],
  RESOURCE_EXHAUSTION: ['括号套得太深。', quote],
  TAB_AS_INDENT: ['用了制表符（Tab）。', 'YAML 的缩进只能用空格。'],
  TAG_RESOLVE_FAILED: ['以“!”开头的文字被当作类型。', quote],
  UNEXPECTED_TOKEN: ['这里多了什么：引号、括号没有成对，或引号之后还有字。', `请看引号、括号是否成对。${quote}`],
  BAD_COLLECTION_TYPE: ['以“!”开头的文字被当作类型。', quote],
};

/** @returns message and advice; those of a text that can't be read where the code is not known. */
export const explainYaml = (code: string): Said => said[code as ErrorCode] ?? said.IMPOSSIBLE;
