/** Reads a content folder: every file parsed and checked against its schema, with a way from any entry to its line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../domain/id.ts';
import type { Content } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import { type Body, readBody } from './body.ts';
import { type Collection, collections, folders, lists } from './collections.ts';
import { checkShape } from './shape.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

export interface ReadContent {
  content: Content;
  /** Reports' bodies by id. */
  bodies: Map<string, Body>;
  /** Collections that could not be read whole: references into them can't be judged. */
  unreadable: Set<Collection>;
  /** Entries (`reports/x`) that do not fit their schema; they stand in `content` by id alone. */
  broken: Set<string>;
  problems: Problem[];
  /** The place of a path in an entry. @throws where there is no such entry. */
  placeOf: (collection: Collection, id: string, path: Path) => { file: string; line: number };
}

/** The terms that a body links, each once. */
const termsIn = (body: Body | undefined): string[] => [
  ...new Set(body?.facts.uses.flatMap(({ component, id }) => (component === 'Term' && id ? [id] : []))),
];

const emptyContent = (): Content => ({ reports: [], sources: [], unions: [], topics: [], metrics: [], terms: [] });

class Reader implements ReadContent {
  content = emptyContent();
  bodies = new Map<string, Body>();
  unreadable = new Set<Collection>();
  broken = new Set<string>();
  problems: Problem[] = [];
  private readonly root: string;
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
  private take(collection: Collection, id: string | undefined, yaml: YamlFile, file: string, base: Path) {
    const { schema, blank } = collections[collection];
    const raw = base.reduce((at: unknown, key) => (at as Record<string | number, unknown>)?.[key], yaml.data);
    const { data, problems } =
      yaml.data === undefined ? { problems: [] } : checkShape<object>(schema, yaml, raw, file, base);
    this.problems.push(...problems);
    const ownId = id ?? (raw as { id?: string } | undefined)?.id;
    if (!ownId) return;
    const key = `${collection}/${ownId}`;
    if (this.places.has(key)) {
      const { file: where, line } = this.placeOf(collection, ownId, ['id']);
      const advice = '同名的两条只会留下一条，另一条无声消失。换一个 id，或合并两条。';
      const message = `id“${ownId}”在 ${where}:${line} 已经用过。`;
      this.add(file, 'duplicate-id', message, advice, yaml.lineOf([...base, 'id']));
      return;
    }
    this.places.set(key, { file, yaml, base });
    if (!data) this.broken.add(key);
    const linked = collection === 'reports' && { terms: termsIn(this.bodies.get(ownId)) };
    (this.content[collection] as object[]).push({ ...(data ?? blank), ...linked, id: ownId });
  }

  /** The names of a folder's files that are entries. A folder without any is a problem. */
  private entriesIn(collection: keyof typeof folders): string[] {
    const path = `content/${collection}`;
    const extension = folders[collection];
    const full = join(this.root, path);
    const exists = existsSync(full);
    const files = exists ? readdirSync(full).filter((file) => file.endsWith(extension)) : [];
    if (files.length === 0) {
      this.unreadable.add(collection);
      const advice = `网站由 ${path}/*${extension} 生成，没有它们就没有页面。请放入至少一个文件（写法见 content/README.md）。`;
      if (exists) this.add(path, 'empty-folder', `文件夹里没有 ${extension} 文件。`, advice);
      else this.add(path, 'missing-folder', '没有这个文件夹。', advice);
    }
    return files.sort();
  }

  /** Reads every file of a folder: its id is the file's name. */
  folder(collection: keyof typeof folders) {
    for (const name of this.entriesIn(collection)) {
      const id = name.slice(0, -folders[collection].length);
      const file = `content/${collection}/${name}`;
      if (!idPattern.test(id)) {
        const advice = '文件名就是永久地址的一部分，只用小写字母、数字和连字符，例如 yangjiang-2018。请改文件名。';
        this.add(file, 'bad-id', `文件名“${name}”不能作 id。`, advice);
      }
      const text = readFileSync(join(this.root, file), 'utf8');
      const yaml = collection === 'reports' ? this.frontMatter(text, file, id) : readYaml(text, file);
      this.problems.push(...yaml.problems);
      this.take(collection, id, yaml, file, []);
    }
  }

  /** Reads a file that holds a list of entries, each with its own id. */
  list(collection: keyof typeof lists) {
    const file = lists[collection];
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
    for (const i of yaml.data.keys()) this.take(collection, undefined, yaml, file, [i]);
  }

  /** A report's front matter; its body is kept beside. */
  private frontMatter(text: string, file: string, id: string): YamlFile {
    const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    if (match) {
      this.bodies.set(id, readBody(file, text.slice(match[0].length), match[0].split('\n').length));
      return readYaml(match[1] ?? '', file, 2);
    }
    const advice = '第一行写 ---，文件头写完再写一行 ---，其后是正文（见 content/README.md）。';
    const problem = { file, line: 1, code: 'no-front-matter', message: '文件开头没有文件头。', advice };
    return { data: undefined, lineOf: () => 1, problems: [problem] };
  }
}

/** `root` is the folder that holds `content/`. */
export function readContent(root: string): ReadContent {
  const reader = new Reader(root);
  for (const collection of Object.keys(folders) as (keyof typeof folders)[]) reader.folder(collection);
  for (const collection of Object.keys(lists) as (keyof typeof lists)[]) reader.list(collection);
  return reader;
}
