/** A schema's complaints as problems: what is wrong, why it matters, what to write, with the field's own example. */
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import { nearest } from './check/nearest.ts';
import type { Path, YamlFile } from './yaml.ts';

interface Meta {
  description?: string;
  example?: string;
  date?: boolean;
}
// biome-ignore lint/suspicious/noExplicitAny: zod's own tree, walked by its documented `def`
type Node = any;

/** The schema at a path, through optionals, defaults, arrays and refinements. */
function schemaAt(schema: Node, path: Path): Node {
  let node = unwrap(schema);
  for (const key of path) {
    if (node?.def?.type === 'object') node = unwrap(node.shape[key]);
    else if (node?.def?.type === 'array') node = unwrap(node.element);
    else return undefined;
  }
  return node;
}

/** Drops wrappers, but keeps the outermost that carries a description. */
function unwrap(schema: Node): Node {
  let node = schema;
  while (node?.def?.innerType) node = node.def.innerType;
  return node;
}

const metaAt = (schema: Node, path: Path): Meta => schemaAt(schema, path)?.meta?.() ?? {};

const fieldName = (path: Path) => String([...path].reverse().find((key) => typeof key === 'string') ?? '');

const hint = (name: string, { description, example }: Meta) =>
  `${description ? `“${name}”是${description}。` : ''}${example ? `例如 ${name}: ${example}` : '见 content/README.md。'}`;

const ruleMessages: Record<
  string,
  (value: unknown, name: string, params: Record<string, unknown>) => [string, string, string]
> = {
  trim: (value, name) => ['stray-space', `“${name}”的首尾有空格：“${value}”。`, '多余的空格会进入标题和引文；请删去。'],
  date: (value, name) => [
    'bad-date',
    `“${name}”的日期“${value}”不存在或不合 EDTF 写法。`,
    '日期决定大事在年表里的位置。写成 "2014-02-14"、"2018-06"、"2020"、"2014/2018" 或 "2025-01?"，并确认真有这一天。',
  ],
  day: (value, name) => [
    'bad-day',
    `“${name}”的“${value}”不是一个完整的日子。`,
    '读者要知道引的是哪一天的版本。写到日，加引号。',
  ],
  pattern: (value, name) => [
    'bad-pattern',
    `“${name}”的“${value}”不是正则表达式。`,
    '写法不通的规则什么也查不出。只找字面就改用 words。',
  ],
  'words-or-pattern': () => [
    'words-or-pattern',
    '要找的词没有写，或写了两样。',
    '照字面找写 words，按正则表达式找写 pattern，只写一样。',
  ],
  id: (value, name) => [
    'bad-id',
    `“${name}”的 id“${value}”不合格式。`,
    'id 是永久地址的一部分，只用小写字母、数字和连字符，以字母开头。',
  ],
  sha256: (value) => ['bad-sha256', `“${value}”不是 SHA-256。`, '用 sha256sum 算出 64 位小写十六进制数。'],
  quote: (value) => [
    'long-quote',
    `引的字样“${value}”太长。`,
    '引来源的字样只为认出那一处，至多 16 个汉字；请只留带着这个数的几个字。',
  ],
  'value-or-range': () => [
    'value-or-range',
    '数据要么写 value，要么同时写 min 和 max。',
    '没有数就无从比较。一个数写 value: 46；一个范围写 min: 2 和 max: 10。',
  ],
  'min-max': () => ['min-max', 'min 不小于 max。', '范围从小到大写。'],
  basis: (_value, name, params) => [
    'basis-without-date',
    `写了“${name}”，却没有“${params.field}”。`,
    `理由是给推断的日期用的；补上 ${params.field}，或删去 ${name}。`,
  ],
};

function explain(issue: Node, schema: Node, data: unknown): Pick<Problem, 'code' | 'message' | 'advice'>[] {
  const path: Path = issue.path;
  const name = fieldName(path);
  const meta = metaAt(schema, path);
  const value = path.reduce((at: Node, key) => at?.[key], data);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(schema, path)?.shape ?? {});
    return issue.keys.map((key: string) => {
      const like = nearest(key, known);
      return {
        code: 'unknown-field',
        message: `没有“${key}”这个字段。`,
        advice: `不认识的字段不会出现在页面上。${like ? `是不是“${like}”？` : ''}可用的字段：${known.join('、')}。`,
      };
    });
  }
  if (issue.code === 'custom') {
    const make = ruleMessages[issue.params?.rule];
    if (make) {
      const [code, message, advice] = make(value, name, issue.params);
      return [
        {
          code,
          message,
          advice: meta.example && code !== 'bad-date' ? `${advice}例如 ${name}: ${meta.example}` : advice,
        },
      ];
    }
  }
  if (value === undefined) {
    return [{ code: 'missing-field', message: `缺少“${name}”。`, advice: `这一项必填。${hint(name, meta)}` }];
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number') {
    return [
      meta.date
        ? {
            code: 'unquoted-date',
            message: `日期 ${value} 没有加引号。`,
            advice: `YAML 会把它读成数字。写成 "${value}"。`,
          }
        : {
            code: 'unquoted-text',
            message: `“${name}”应当是文字，YAML 把 ${value} 读成了数字。`,
            advice: `加上引号："${value}"。`,
          },
    ];
  }
  if (issue.code === 'invalid_value') {
    return [
      {
        code: 'unknown-value',
        message: `“${name}”不能是“${value}”。`,
        advice: `只能是：${issue.values.join('、')}。${nearestHint(String(value), issue.values)}`,
      },
    ];
  }
  if (issue.code === 'too_small') {
    return [{ code: 'empty-field', message: `“${name}”是空的。`, advice: hint(name, meta) }];
  }
  return [{ code: 'wrong-type', message: `“${name}”的写法不对。`, advice: hint(name, meta) }];
}

const nearestHint = (value: string, values: string[]) => {
  const like = nearest(value, values);
  return like ? `是不是“${like}”？` : '';
};

/** Checks data against a schema; the parsed data when it fits, the problems when not. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  data: unknown,
  file: string,
  base: Path = [],
): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, schema, data).map((said, i) => {
      const key = issue.code === 'unrecognized_keys' ? [issue.keys[i] as string] : [];
      return { ...said, file, line: yaml.lineOf([...base, ...(issue.path as Path), ...key]) };
    }),
  );
  return { problems };
}
