/** Reads a content folder: every file parsed and checked against its schema, with a way from any entry to its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { idPattern } from '../../src/domain/id.ts';
import type { Content } from '../../src/domain/model.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { metricSchema, termSchema, topicSchema, unionSchema } from '../../src/schemas/authority.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import type { Body } from './body.ts';
import { checkShape } from './shape.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

export interface ReadContent {
  content: Content;
  bodies: Map<string, Body>;
  /** The place of a path in an entry. */
  placeOf: (collection: keyof Content, id: string, path: Path) => { file: string; line: number };
  problems: Problem[];
}

type Place = { file: string; yaml: YamlFile; base: Path };

/** `root` is the project's folder, the one that holds `content/`. */
export function readContent(root: string): ReadContent {
  const content: Content = { reports: [], sources: [], unions: [], topics: [], metrics: [], terms: [] };
  const bodies = new Map<string, Body>();
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  const name = (path: string) => relative(root, path).replaceAll('\\', '/');

  const take = (collection: keyof Content, schema: z.ZodType, yaml: YamlFile, data: unknown, file: string, base: Path, ownId?: string) => {
    const checked = checkShape(schema, yaml, data, file, base);
    problems.push(...checked.problems);
    // What does not fit is still known by its id, so that one slip does not set off false alarms elsewhere.
    const id = ownId ?? (data as { id?: string } | undefined)?.id;
    if (!id) return;
    const key = `${collection}/${id}`;
    const earlier = places.get(key);
    if (earlier) {
      problems.push({
        code: 'duplicate-id',
        file,
        line: yaml.lineOf([...base, 'id']),
        message: `id“${id}”在 ${earlier.file}:${earlier.yaml.lineOf([...earlier.base, 'id'])} 已经用过。`,
        advice: '同名的两条只会留下一条，另一条无声消失。换一个 id，或合并两条。',
      });
      return;
    }
    places.set(key, { file, yaml, base });
    (content[collection] as unknown[]).push(checked.data ? { ...(checked.data as object), id } : { ...blank(collection), id, broken: true });
  };

  const folder = (path: string, extension: string, each: (file: string, id: string, text: string) => void) => {
    const full = join(root, path);
    const files = existsSync(full) ? readdirSync(full).filter((f) => f.endsWith(extension)).sort() : [];
    if (files.length === 0) {
      problems.push({
        code: existsSync(full) ? 'empty-folder' : 'missing-folder',
        file: path,
        line: 1,
        message: existsSync(full) ? `文件夹里没有 ${extension} 文件。` : '没有这个文件夹。',
        advice: `网站由 ${path}/*${extension} 生成，没有它们就没有页面。请放入至少一个文件（写法见 content/README.md）。`,
      });
    }
    for (const file of files) {
      const id = file.slice(0, -extension.length);
      const at = join(path, file);
      if (!idPattern.test(id)) {
        problems.push({
          code: 'bad-id',
          file: at,
          line: 1,
          message: `文件名“${file}”不能作 id。`,
          advice: '文件名就是永久地址的一部分，只用小写字母、数字和连字符，例如 yangjiang-2018。请改文件名。',
        });
      }
      each(at, id, readFileSync(join(root, at), 'utf8'));
    }
  };

  const whole = (collection: 'sources' | 'unions', schema: z.ZodType) =>
    folder(`content/${collection}`, '.yaml', (file, id, text) => {
      const yaml = readYaml(text, file);
      problems.push(...yaml.problems);
      if (yaml.data !== undefined) take(collection, schema, yaml, yaml.data, file, [], id);
    });

  const list = (collection: 'topics' | 'metrics' | 'terms', path: string, schema: z.ZodType) => {
    const file = name(join(root, path));
    if (!existsSync(join(root, path))) {
      problems.push({ code: 'missing-file', file, line: 1, message: '没有这个文件。', advice: `请新建 ${path}（写法见 content/README.md）。` });
      return;
    }
    const yaml = readYaml(readFileSync(join(root, path), 'utf8'), file);
    problems.push(...yaml.problems);
    if (yaml.data === undefined) return;
    if (!Array.isArray(yaml.data)) {
      problems.push({ code: 'wrong-type', file, line: 1, message: '这个文件应当是一个列表。', advice: '每条以“- id: …”开头。' });
      return;
    }
    yaml.data.forEach((entry, i) => {
      take(collection, schema, yaml, entry, file, [i]);
    });
  };

  folder('content/reports', '.mdx', (file, id, text) => {
    const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    if (!match) {
      problems.push({ code: 'no-front-matter', file, line: 1, message: '文件开头没有文件头。', advice: '第一行写 ---，文件头写完再写一行 ---，其后是正文（见 content/README.md）。' });
      return;
    }
    const yaml = readYaml(match[1] ?? '', file, 2);
    problems.push(...yaml.problems);
    bodies.set(id, { file, text: text.slice(match[0].length), firstLine: match[0].split('\n').length });
    if (yaml.data !== undefined) take('reports', reportSchema, yaml, yaml.data, file, [], id);
  });
  whole('sources', sourceSchema);
  whole('unions', unionSchema);
  list('topics', 'content/topics.yaml', topicSchema);
  list('metrics', 'content/metrics.yaml', metricSchema);
  list('terms', 'content/glossary.yaml', termSchema);

  const placeOf = (collection: keyof Content, id: string, path: Path) => {
    const place = places.get(`${collection}/${id}`);
    if (!place) throw new Error(`no entry ${collection}/${id}`);
    return { file: place.file, line: place.yaml.lineOf([...place.base, ...path]) };
  };
  return { content, bodies, placeOf, problems };
}

/** An entry that does not fit its schema, reduced to nothing but lists, so that other rules can pass over it. */
const blank = (collection: keyof Content) =>
  ({
    reports: { union: undefined, topics: [], people: [], notes: [], milestones: [], figures: [], bylines: [] },
    sources: { file: '', lines: Number.POSITIVE_INFINITY, blocks: [], corrections: [], notes: [] },
    unions: { aliases: [], names: [] },
    topics: {},
    metrics: { topic: undefined, units: [] },
    terms: { reports: [], topics: [], seeAlso: [], aliases: [] },
  })[collection];
