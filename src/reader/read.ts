/** Reads a content folder: every file parsed and checked against its schema, with a way from any entry to its line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../domain/id.ts';
import type { Content } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import { showsDrafts } from '../settings.ts';
import { type Body, readBody } from './body/read-body.ts';
import { type Collection, folders, lists, optional } from './collections.ts';
import { withoutDrafts } from './drafts.ts';
import { Entries, nothing } from './entries.ts';
import { copiesAmong, copyProblem } from './files/copies.ts';
import { splitReport } from './files/front-matter.ts';
import { listFolder, strayFiles } from './files/list-folder.ts';
import { idOf, misplaced } from './files/places.ts';
import { readText } from './text/read-text.ts';
import type { Path } from './yaml/path.ts';
import { readYaml, type YamlFile } from './yaml/read-yaml.ts';

export interface ReadContent {
  content: Content;
  /** Reports' bodies by id. */
  bodies: Map<string, Body>;
  /** Collections that could not be read whole: references into them can't be judged. */
  unreadable: Set<Collection>;
  /**
   * Entries (`reports/x`) that could not be read; they stand in `content` by id alone. A list of a report
   * (`reports/x/figures`) in which an id is wrong: what names one of them can't be judged.
   */
  broken: Set<string>;
  problems: Problem[];
  /** The place of a path in an entry. @throws where there is no such entry. */
  placeOf: (collection: Collection, id: string, path: Path) => { file: string; line: number };
}

class Reader extends Entries implements ReadContent {
  private readonly root: string;

  constructor(root: string) {
    super();
    this.root = root;
  }

  /** Reads every file of a folder: its id is the file's name. */
  folder(collection: keyof typeof folders) {
    const path = `content/${collection}`;
    const extension = folders[collection];
    const { exists, names, meant, problems } = listFolder(this.root, collection);
    this.problems.push(...problems);
    if (names.length === 0) {
      this.unreadable.add(collection);
      const advice = `网站由 ${path}/*${extension} 生成，没有它们就没有页面。请放入至少一个文件（写法见 content/README.md）。`;
      if (exists) this.add(path, 'empty-folder', `文件夹里没有 ${extension} 文件。`, advice);
      else this.add(path, 'missing-folder', '没有这个文件夹。', advice);
    }
    const texts = new Map<string, string>();
    for (const name of names) {
      const { text, problems } = readText(this.root, `${path}/${name}`);
      this.problems.push(...problems);
      if (text !== undefined) texts.set(name, text.replaceAll('\r\n', '\n'));
    }
    const copies = copiesAmong(texts);
    this.problems.push(...copies.map((copy) => copyProblem(path, copy)));
    for (const { name } of copies) texts.delete(name);
    for (const name of names) this.file(collection, name, texts.get(name), names);
    for (const id of meant) if (!this.has(collection, id)) this.take(collection, id, nothing, path, []);
  }

  private file(collection: keyof typeof folders, name: string, text: string | undefined, names: string[]) {
    const file = `content/${collection}/${name}`;
    const stem = name.slice(0, -folders[collection].length);
    const id = idOf(stem, folders[collection], names);
    if (id !== stem || !idPattern.test(id)) {
      const right = id === stem ? '例如 yangjiang-2018。请改文件名。' : `请改名为 ${id}${folders[collection]}。`;
      const advice = `文件名就是永久地址的一部分，只用小写字母、数字和连字符，${right}`;
      this.add(file, 'bad-id', `文件名“${name}”不能作 id。`, advice);
    }
    const yaml =
      text === undefined ? nothing : collection === 'reports' ? this.report(text, file, id) : readYaml(text, file);
    const place = misplaced(collection, yaml.data);
    if (place) {
      this.add(file, 'misplaced-file', place.message, place.advice);
      return;
    }
    this.problems.push(...yaml.problems);
    this.take(collection, id, yaml, file, []);
  }

  /** Reads a file that holds a list of entries, each with its own id. */
  list(collection: keyof typeof lists) {
    const file = lists[collection];
    if (!existsSync(join(this.root, file))) {
      if (optional.includes(collection)) return;
      this.unreadable.add(collection);
      this.add(file, 'missing-file', '没有这个文件。', `请新建 ${file}（写法见 content/README.md）。`);
      return;
    }
    const { text, problems } = readText(this.root, file);
    const yaml = text === undefined ? nothing : readYaml(text, file);
    this.problems.push(...problems, ...yaml.problems);
    if (!Array.isArray(yaml.data)) {
      this.unreadable.add(collection);
      if (yaml.data !== undefined) this.add(file, 'wrong-type', '这个文件应当是一个列表。', '每条以“- id: …”开头。');
      return;
    }
    for (const i of yaml.data.keys()) this.take(collection, undefined, yaml, file, [i]);
  }

  /** A report's front matter; its body is kept beside. */
  private report(text: string, file: string, id: string): YamlFile {
    const parts = splitReport(text, file);
    if (!('yaml' in parts)) return { ...nothing, problems: [parts] };
    this.bodies.set(id, readBody(file, parts.body, parts.bodyLine));
    return readYaml(parts.yaml, file, 2);
  }
}

/** `root` is the folder that holds `content/`. Drafts are read only where they are asked for. */
export function readContent(root: string, drafts = showsDrafts()): ReadContent {
  const reader = new Reader(root);
  for (const collection of Object.keys(folders) as (keyof typeof folders)[]) reader.folder(collection);
  for (const collection of Object.keys(lists) as (keyof typeof lists)[]) reader.list(collection);
  reader.problems.push(...strayFiles(root));
  return drafts ? reader : withoutDrafts(reader);
}
