/** The files of a folder of the content: those that are entries, and those that nobody would ever read. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../../domain/id.ts';
import type { Problem } from '../../domain/problem.ts';
import { folders } from '../collections.ts';

export interface Listed {
  exists: boolean;
  /** Names of files that are entries, in order. */
  names: string[];
  /** Ids that files seem to mean which are not read: what refers to them is not at fault. */
  meant: string[];
  problems: Problem[];
}

/** What systems and editors' programs leave behind. */
const debris = /^(?:\.DS_Store|\.git\w*|Thumbs\.db|desktop\.ini|\..*\.(?:swp|tmp)|\._.*)$/;

/** How programs name copies: 副本, (1), copy, 冲突, .bak, ~. */
const copyMark =
  /[-_ .]*(?:的?(?:副本|拷贝|复件|备份)\s*\d*|[-_ ]+copy\s*\d*|[(（]\d+[)）]|[-_ (（]*(?:冲突|conflict).*|\.bak|\.orig|~)+$/iu;

/** Without what marks a copy; the same where nothing does. */
const uncopied = (stem: string) => stem.replace(/^(?:副本|复件|拷贝|Copy of)\s*[-_]?\s*/i, '').replace(copyMark, '');

export function listFolder(root: string, collection: keyof typeof folders): Listed {
  const folder = `content/${collection}`;
  const extension = folders[collection];
  const full = join(root, folder);
  const listed: Listed = { exists: existsSync(full), names: [], meant: [], problems: [] };
  if (!listed.exists) return listed;
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const { name } = entry;
    if (debris.test(name)) continue;
    const [stem = ''] = name.split(/(?<=[^.])\.(?=[A-Za-z.]+$|mdx|ya?ml)/);
    const original = `${uncopied(stem)}${extension}`;
    const add = (code: string, message: string, advice: string) =>
      listed.problems.push({ file: `${folder}/${name}`, line: 1, code, message, advice });
    if (entry.isDirectory()) {
      const advice = `网站只读 ${folder}/ 里的 ${extension} 文件，不读下一级文件夹。请把里面的文件移到 ${folder}/，再删去这个文件夹。`;
      add('unread-file', `文件夹“${name}”里的文件没有读。`, advice);
    } else if (original !== name && original !== extension && all.has(original)) {
      add(
        'copied-file',
        `“${name}”是“${original}”的副本，没有读。`,
        '同样的大事、数据不能有两份。请删去副本；要写新的报告，改文件名，再把里面的 id 都换成新的。',
      );
    } else if (name.endsWith(extension)) listed.names.push(name);
    else {
      const id = stem.toLowerCase();
      if (idPattern.test(id)) listed.meant.push(id);
      add(
        'unread-file',
        `“${name}”没有读：文件名不以 ${extension} 结尾。`,
        howToRename(name, idPattern.test(id) ? id : '<id>', folder, extension),
      );
    }
  }
  return listed;
}

function howToRename(name: string, id: string, folder: string, extension: string): string {
  const right = name.endsWith('.mdx')
    ? 'content/reports/'
    : name.endsWith('.yaml')
      ? 'content/sources/ 或 content/unions/'
      : '';
  if (right) return `${folder}/ 里只读 ${extension} 文件，它不会出现在页面上。请移到 ${right}。`;
  if (/\.(?:docx?|wps|rtf|pdf|xlsx?|et|pages|odt)$/i.test(name))
    return `网站读不了这种文件。请把文字写进 ${folder}/${id}${extension}（写法见 content/README.md），原来的文件放到 content/ 以外。`;
  return `网站只读 ${extension} 文件，它不会出现在页面上。请改名为 ${id}${extension}（Windows 要先显示扩展名）；用不着的就移走。`;
}

/** Files in content/ itself that belong to it. */
const ownFiles = [
  'README.md',
  'topics.yaml',
  'metrics.yaml',
  'glossary.yaml',
  'people.yaml',
  'permalinks.txt',
  'history.txt',
  'verified.yaml',
  'withdrawn.yaml',
  'archive.yaml',
  'conventions.yaml',
  'style.yaml',
  ...Object.keys(folders),
];

/** What stands in content/ and is not read. */
export function strayFiles(root: string): Problem[] {
  const full = join(root, 'content');
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => !ownFiles.includes(name) && !debris.test(name))
    .sort()
    .map((name) => {
      const stem = uncopied(name.toLowerCase().split('.')[0] ?? '');
      const like = ownFiles.find((own) => own.toLowerCase().split('.')[0] === stem);
      return {
        file: `content/${name}`,
        line: 1,
        code: 'unread-file',
        message: `“${name}”没有读。`,
        advice: `content/ 里只读 ${ownFiles.join('、')}。${like ? `是不是“${like}”？请改名，或删去副本。` : '请移到它该在的文件夹，或移到 content/ 以外。'}`,
      };
    });
}
