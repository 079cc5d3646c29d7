/** Values that YAML reads otherwise than editors mean: cut by a hash, dates as times, numbers in odd notations, characters by escapes. */
import { type Document, isPair, isScalar, type Scalar, visit } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import { unfitIn } from '../text/characters.ts';
import { shown } from '../text/shown.ts';

/** A problem at a line from 0 of a text. */
export type Found = Omit<Problem, 'file'>;

const dateLike = /^\d{4}-\d{2}(-\d{2})?$/;
const decimal = /^[-+]?\d+(?:\.\d+)?$/;

function judge(node: Scalar, written: string, name: string | undefined): Omit<Found, 'line'> | undefined {
  const source = node.source ?? '';
  if (node.type === 'PLAIN' && dateLike.test(source))
    return {
      code: 'unquoted-date',
      message: `日期 ${source} 没有加引号。`,
      advice: `YAML 会把它读成时间，精度就丢了。写成 "${source}"。`,
    };
  if (node.type === 'PLAIN' && typeof node.value === 'number' && !decimal.test(source))
    return {
      code: 'odd-number',
      message: `${source} 会读成 ${node.value}。`,
      advice: '数只用数字和小数点写，例如 13.89；是文字就加引号。',
    };
  const cut = node.comment;
  if (cut && node.type === 'PLAIN' && (!cut.startsWith(' ') || /\p{Script=Han}/u.test(source))) {
    const whole = `${source} #${cut}`.trim();
    return {
      code: 'cut-by-hash',
      message: `空格加 # 之后的文字被当作注释，“${shown(`#${cut}`, 20)}”不会出现在页面上。`,
      advice: `是正文就整个加引号：${name ? `${name}: ` : ''}"${whole.replace(/[\\"]/g, '\\$&')}"；是注释就另起一行，写在上面。`,
    };
  }
  // What stands there in plain sight is told when the file is read; here are characters written as escapes.
  const [hidden] = node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string' ? unfitIn(node.value) : [];
  if (hidden && !written.includes(String.fromCodePoint(hidden.point)))
    return {
      code: hidden.code,
      message: `双引号里的反斜线成了转义：${hidden.message}`,
      advice: '反斜线写成 \\\\，或把双引号换成单引号；不要的就删去。',
    };
  return undefined;
}

/** Everything of the kind, with its line. */
export function misread(document: Document, text: string, line: (offset: number) => number): Found[] {
  const found: Found[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || !node.range) return;
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : undefined;
      const said = judge(node, text.slice(node.range[0], node.range[1]), name);
      if (said) found.push({ line: line(node.range[0]), ...said });
    },
  });
  return found;
}
