/** Reads a content folder: every file parsed and checked against its schema, with a way from any entry to its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { idPattern } from '../../src/domain/id.ts';
import type { Content } from '../../src/domain/model.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { termsOf } from '../../src/domain/sections.ts';
import { metricSchema, termSchema, topicSchema, unionSchema } from '../../src/schemas/authority.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import type { Body } from './body.ts';
import { checkShape } from './shape.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

type Collection = keyof Content;

export interface ReadContent {
  content: Content;
  bodies: Map<string, Body>;
  /** Collections that could not be read whole: references into them can't be judged. */
  unreadable: Set<Collection>;
  /** Entries (`reports/x`) that do not fit their schema; they stand in `content` by id alone. */
  broken: Set<string>;
  problems: Problem[];
  /** The place of a path in an entry. */
  placeOf: (collection: Collection, id: string, path: Path) => { file: string; line: number };
}

/** An entry that does not fit its schema, reduced to empty lists, so that other rules pass over it. */
const blanks: Record<Collection, object> = {
  reports: { topics: [], people: [], notes: [], milestones: [], figures: [], bylines: [], terms: [] },
  sources: { file: '', lines: Number.POSITIVE_INFINITY, blocks: [], corrections: [], leftOut: [], notes: [] },
  unions: { aliases: [], names: [] },
  topics: {},
  metrics: { units: [] },
  terms: { topics: [], seeAlso: [], aliases: [] },
};

class Reader implements ReadContent {
  content: Content = { reports: [], sources: [], unions: [], topics: [], metrics: [], terms: [] };
  bodies = new Map<string, Body>();
  unreadable = new Set<Collection>();
  broken = new Set<string>();
  problems: Problem[] = [];
  readonly root: string;
  private readonly places = new Map<string, { file: string; yaml: YamlFile; base: Path }>();

  constructor(root: string) {
    this.root = root;
  }

  placeOf = (collection: Collection, id: string, path: Path) => {
    const place = this.places.get(`${collection}/${id}`);
    if (!place) throw new Error(`no entry ${collection}/${id}`);
    return { file: place.file, line: place.yaml.lineOf([...place.base, ...path]) };
  };

  private add(file: string, code: string, message: string, advice: string, line = 1) {
    this.problems.push({ file, line, code, message, advice });
  }

  /** Takes an entry in. What does not fit is still known by its id, so that one slip sets off no false alarms. */
  private take(
    collection: Collection,
    schema: z.ZodType,
    id: string | undefined,
    yaml: YamlFile,
    file: string,
    base: Path,
  ) {
    const raw = base.reduce((at: unknown, key) => (at as Record<string | number, unknown>)?.[key], yaml.data);
    const checked = yaml.data === undefined ? { problems: yaml.problems } : checkShape(schema, yaml, raw, file, base);
    if (yaml.data !== undefined) this.problems.push(...checked.problems);
    const ownId = id ?? (raw as { id?: string } | undefined)?.id;
    if (!ownId) return;
    const key = `${collection}/${ownId}`;
    const earlier = this.places.get(key);
    if (earlier) {
      const { file: where, line } = this.placeOf(collection, ownId, ['id']);
      const advice = '同名的两条只会留下一条，另一条无声消失。换一个 id，或合并两条。';
      this.add(
        file,
        'duplicate-id',
        `id“${ownId}”在 ${where}:${line} 已经用过。`,
        advice,
        yaml.lineOf([...base, 'id']),
      );
      return;
    }
    this.places.set(key, { file, yaml, base });
    const data = 'data' in checked ? (checked.data as object) : undefined;
    if (!data) this.broken.add(key);
    const entry = { ...(data ?? blanks[collection]), id: ownId };
    const body = collection === 'reports' && this.bodies.get(ownId);
    (this.content[collection] as unknown[]).push(body ? { ...entry, terms: termsOf(body.text) } : entry);
  }

  /** Reads every file of a folder: its text, its id (the file's name), and its YAML. */
  folder(
    collection: 'reports' | 'sources' | 'unions',
    extension: string,
    schema: z.ZodType,
    head: (text: string, file: string, id: string) => YamlFile,
  ) {
    const path = `content/${collection}`;
    const full = join(this.root, path);
    const exists = existsSync(full);
    const files = exists
      ? readdirSync(full)
          .sort()
          .filter((f) => f.endsWith(extension))
      : [];
    if (files.length === 0) {
      this.unreadable.add(collection);
      const advice = `网站由 ${path}/*${extension} 生成，没有它们就没有页面。请放入至少一个文件（写法见 content/README.md）。`;
      if (exists) this.add(path, 'empty-folder', `文件夹里没有 ${extension} 文件。`, advice);
      else this.add(path, 'missing-folder', '没有这个文件夹。', advice);
    }
    for (const name of files) {
      const id = name.slice(0, -extension.length);
      const file = `${path}/${name}`;
      if (!idPattern.test(id)) {
        const advice = '文件名就是永久地址的一部分，只用小写字母、数字和连字符，例如 yangjiang-2018。请改文件名。';
        this.add(file, 'bad-id', `文件名“${name}”不能作 id。`, advice);
      }
      const yaml = head(readFileSync(join(this.root, file), 'utf8'), file, id);
      this.problems.push(...yaml.problems);
      this.take(collection, schema, id, yaml, file, []);
    }
  }

  /** Reads a file that holds a list of entries, each with its own id. */
  list(collection: 'topics' | 'metrics' | 'terms', file: string, schema: z.ZodType) {
    const full = join(this.root, file);
    if (!existsSync(full)) {
      this.unreadable.add(collection);
      this.add(file, 'missing-file', '没有这个文件。', `请新建 ${file}（写法见 content/README.md）。`);
      return;
    }
    const yaml = readYaml(readFileSync(full, 'utf8'), file);
    this.problems.push(...yaml.problems);
    if (!Array.isArray(yaml.data)) {
      this.unreadable.add(collection);
      if (yaml.data !== undefined) this.add(file, 'wrong-type', '这个文件应当是一个列表。', '每条以“- id: …”开头。');
      return;
    }
    for (const i of yaml.data.keys()) this.take(collection, schema, undefined, yaml, file, [i]);
  }

  /** A report's front matter; its body is kept beside. */
  frontMatter = (text: string, file: string, id: string): YamlFile => {
    const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    if (match) {
      this.bodies.set(id, { file, text: text.slice(match[0].length), firstLine: match[0].split('\n').length });
      return readYaml(match[1] ?? '', file, 2);
    }
    const advice = '第一行写 ---，文件头写完再写一行 ---，其后是正文（见 content/README.md）。';
    const problem = { file, line: 1, code: 'no-front-matter', message: '文件开头没有文件头。', advice };
    return { data: undefined, lineOf: () => 1, problems: [problem] };
  };
}

/** `root` is the project's folder, the one that holds `content/`. */
export function readContent(root: string): ReadContent {
  const reader = new Reader(root);
  reader.folder('reports', '.mdx', reportSchema, reader.frontMatter);
  reader.folder('sources', '.yaml', sourceSchema, (text, file) => readYaml(text, file));
  reader.folder('unions', '.yaml', unionSchema, (text, file) => readYaml(text, file));
  reader.list('topics', 'content/topics.yaml', topicSchema);
  reader.list('metrics', 'content/metrics.yaml', metricSchema);
  reader.list('terms', 'content/glossary.yaml', termSchema);
  return reader;
}
