/** The MDX compiler's reasons in Chinese. */

const component = '组件写成 <Figure id="…" />、<Milestone id="…" /> 或 <Term id="…">词</Term>，引号是半角的。';

const said: [pattern: RegExp, message: (match: RegExpExecArray) => string, advice: string][] = [
  [/to create a comment in MDX/, () => '这里有 <!-- 注释 -->。', '正文里不写注释；请删去，或写进文件头的 notes。'],
  [
    /Expected a closing tag for `<(\w*)>`/,
    ([, name = '']) =>
      /^(?:Figure|Milestone|Term)$/.test(name) ? `<${name}> 没有结束。` : `正文里有 HTML：<${name}>。`,
    `没有内容的以 /> 结尾，有内容的写 </…>，不跨段落。${component}`,
  ],
  [
    /Unexpected closing tag `<\/(\w*)>`/,
    ([, name]) => `</${name}> 前面没有对应的 <${name}>。`,
    `开头和结尾要成对，名称相同。${component}`,
  ],
  [
    /in expression|expected a corresponding closing brace|parse expression/,
    () => '这里有半角花括号“{”。',
    '正文里不写花括号；是文字就用全角的“｛｝”。',
  ],
  [/parse esm/, () => '正文里有 import 或 export。', '正文只写文字，组件不必引入；请删去这一行。'],
  [
    /after `<`|before name|in name|in attribute|after attribute|in closing|after self-closing|valid JSX tag/,
    () => '半角的“<”之后读不通。',
    `${component}是“小于”就写“不足”或用全角的“＜”。`,
  ],
];

/** `reason` is the compiler's own. */
export function explainMdx(reason: string): [message: string, advice: string] {
  for (const [pattern, message, advice] of said) {
    const match = pattern.exec(reason);
    if (match) return [message(match), advice];
  }
  return ['这里的符号读不通。', `检查这一行附近的 <…>、{…} 是否成对。${component}`];
}
