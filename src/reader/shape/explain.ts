/** A schema's complaint in Chinese: what is wrong, why it matters, what to write, with the field's own example. */
import type { Problem } from '../../domain/problem.ts';
import { suggestDate } from '../../domain/time/suggest.ts';
import { nearest } from '../check/nearest.ts';
import { childrenOf, type Meta, metaAt, type Node, schemaAt } from '../schemas/walk.ts';
import type { Path, YamlFile } from '../yaml/read-yaml.ts';
import { ruleMessages } from './rules.ts';

type Said = Pick<Problem, 'code' | 'message' | 'advice'>;

const fieldName = (path: Path) => String([...path].reverse().find((key) => typeof key === 'string') ?? '');

const hint = (name: string, { description, example }: Meta) =>
  `${description ? `“${name}”是${description}。` : ''}${example ? `例如 ${name}: ${example}` : '见 content/README.md。'}`;

/** `base` is the path of the entry in its file. */
export function explain(issue: Node, schema: Node, data: unknown, yaml: YamlFile, base: Path): Said[] {
  const path: Path = issue.path;
  const name = fieldName(path);
  const value = path.reduce((at: Node, key) => at?.[key], data);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key: string) => unknownField(key, schemaAt(schema, path)));
  const item = typeof path.at(-1) === 'number' ? metaAt(schema, path.slice(0, -1)) : {};
  const meta = { ...item, ...metaAt(schema, path) };
  if (issue.code === 'custom') {
    const said = ruleMessages[issue.params?.rule]?.(value, name, issue.params);
    if (said) {
      const [code, message, advice] = said;
      const example = meta.example && /^bad-(?!date)|^stray/.test(code) ? `例如 ${name}: ${meta.example}` : '';
      return [{ code, message, advice: advice + example }];
    }
  }
  return [wrongValue(issue, value, name, meta, yaml.writtenAt([...base, ...path]))];
}

/** The field that an unknown name may mean: written a little otherwise, or in Chinese. */
export function meantField(key: string, schema: Node): string | undefined {
  const fields = childrenOf(schema).map(([name]) => String(name));
  return (
    fields.find((name) => name.toLowerCase() === key.toLowerCase()) ??
    nearest(key, fields) ??
    fields.find((name) => metaAt(schema, [name]).description?.startsWith(key))
  );
}

function unknownField(key: string, schema: Node): Said {
  const known = childrenOf(schema).map(([name]) => String(name));
  const like = meantField(key, schema);
  return {
    code: 'unknown-field',
    message: `没有“${key}”这个字段。`,
    advice: `不认识的字段不会出现在页面上。${like ? `是不是“${like}”？` : ''}可用的字段：${known.join('、')}。`,
  };
}

function wrongValue(issue: Node, value: unknown, name: string, meta: Meta, written: string | undefined): Said {
  if (value === undefined)
    return { code: 'missing-field', message: `缺少“${name}”。`, advice: `这一项必填。${hint(name, meta)}` };
  if (value === null || value === '' || (Array.isArray(value) && issue.code === 'too_small'))
    return {
      code: 'empty-field',
      message: name ? `“${name}”是空的。` : '这里什么也没有写。',
      advice: hint(name, meta),
    };
  if (issue.code === 'invalid_value') return unknownValue(String(value), name, meta, issue.values);
  if (typeof value === 'number' && issue.code === 'too_small')
    return {
      code: 'negative-number',
      message: `“${name}”不能是${value < 0 ? '负数' : ' 0'}：${value}。`,
      advice: `${value < 0 ? '减少了多少写在 label 里，数写正的。' : ''}${hint(name, meta)}`,
    };
  return wrongType(issue.expected, value, name, meta, written);
}

function wrongType(expected: string, value: unknown, name: string, meta: Meta, written: string | undefined): Said {
  const said = (message: string, advice: string): Said => ({ code: 'wrong-type', message, advice });
  if (expected === 'string' && /^(?:number|boolean)$/.test(typeof value))
    return unquoted(written ?? String(value), name, meta);
  if (expected === 'string' && Array.isArray(value))
    return said(`“${name}”只写一项，写成了列表。`, `去掉方括号。${hint(name, meta)}`);
  if (expected === 'string')
    return said(
      `“${name}”应当是一段文字，读成了“字段: 值”。`,
      `文字里有半角冒号，或下一行缩进了：整个放进半角引号。${hint(name, meta)}`,
    );
  if (expected === 'number' && typeof value === 'string') return notNumber(value, name, meta);
  if (expected === 'array' && typeof value === 'string') {
    const items = value
      .split(/\s*[、，,；;]\s*/)
      .map((item) => (/^[a-z\p{Script=Han}][\w\p{Script=Han}-]*$/u.test(item) ? item : `"${item}"`))
      .join(', ');
    return said(`“${name}”应当是列表，写成了一段文字。`, `一项也要写在方括号里：${name}: [${items}]`);
  }
  if (expected === 'object' && name) return said(`“${name}”里的一条应当是“字段: 值”。`, hint(name, meta));
  if (expected === 'object') return said('这里应当是“字段: 值”。', '每行写一个字段，见 content/README.md。');
  return said(`“${name}”的写法不对。`, hint(name, meta));
}

function unknownValue(value: string, name: string, { names = {} }: Meta, keys: string[]): Said {
  const like = nearest(value, keys) ?? nearest(value, Object.values(names));
  const all = keys.map((key) => (names[key] ? `${key} ${names[key]}` : key)).join('、');
  const advice = `只能是：${all}；写英文或中文都可以。${like ? `是不是“${like}”？` : ''}`;
  return { code: 'unknown-value', message: `“${name}”不能是“${value}”。`, advice };
}

function unquoted(written: string, name: string, meta: Meta): Said {
  if (!meta.date)
    return {
      code: 'unquoted-text',
      message: `“${name}”应当是文字，YAML 把 ${written} 读成了${/^-?[\d.]/.test(written) ? '数字' : '“是”或“否”'}。`,
      advice: `加上引号："${written}"。`,
    };
  const meant = suggestDate(written);
  const advice = meant ? `写成 "${meant}"。` : `这不像日期。${hint(name, meta)}`;
  return { code: 'unquoted-date', message: `日期 ${written} 没有加引号。`, advice: `YAML 会把它读成数字。${advice}` };
}

function notNumber(value: string, name: string, meta: Meta): Said {
  const digits = value.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3})/g, '');
  const [, number, rest] = /^\D*?(-?\d+(?:\.\d+)?)\s*(.*)$/.exec(digits) ?? [];
  const right = number ? `写成 ${name}: ${number}。${rest ? `“${rest}”写在 unit 里。` : ''}` : hint(name, meta);
  return {
    code: 'wrong-type',
    message: `“${name}”应当是数，“${value}”不是。`,
    advice: `数只用半角数字和小数点，不加引号、逗号和单位，才能比较。${right}`,
  };
}
