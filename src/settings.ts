/** What the environment sets: where the archive lies and where the built site goes; where it is published: src/reader/identity/published.ts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds `content/` and `originals/`. */
export const archiveRoot = (): string => process.env.ARCHIVE_DIR || '.';

/** The folder of sources: beside `content/`, unless ORIGINALS_DIR names another. */
export const originalsFolder = (): string => process.env.ORIGINALS_DIR || join(archiveRoot(), 'originals');

/** Drafts are shown while a development server runs, and nowhere else. */
export const showsDrafts = (): boolean => process.argv[2] === 'dev';

/** The built site. */
export const outFolder = (): string => process.env.OUT_DIR || 'dist';

/** A build says how long each of its phases took, as a line of JSON. */
export const tellsPhases = (): boolean => process.env.PHASES === '1';

/** The digest of what is built, where scripts/build.ts took it before the build began. */
export const inputsAtStart = (): string | undefined => process.env.BUILD_INPUTS;

/** The day of the build, ISO 8601. SOURCE_DATE_EPOCH sets it (in seconds; reproducible-builds.org) where two builds must be alike. */
export function buildDay(): string {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH);
  return new Date(seconds ? seconds * 1000 : Date.now()).toISOString().slice(0, 10);
}

/** What is wrong with SITE, BASE, ARCHIVE_DIR and the project's own folder, a sentence each, in Chinese. */
export function wrongSettings(folder = process.cwd()): string[] {
  const { SITE, BASE, ARCHIVE_DIR } = process.env;
  return [
    ...wrongFolder(folder),
    ...(SITE ? wrongSite(SITE) : []),
    ...(BASE ? wrongBase(BASE) : []),
    ...(ARCHIVE_DIR && !existsSync(ARCHIVE_DIR)
      ? [`ARCHIVE_DIR=${ARCHIVE_DIR} 不存在：写 content/ 所在的文件夹。`]
      : []),
  ];
}

/** Vite reads paths as addresses, in which these signs mean something. */
function wrongFolder(folder: string): string[] {
  const [sign] = /[#?%]/.exec(folder) ?? [];
  if (!sign) return [];
  return [`文件夹“${folder}”的名字里有“${sign}”，Vite 会把它当作网址的记号，页面生成不了。请改名；汉字和空格可以。`];
}

function wrongSite(SITE: string): string[] {
  const url = URL.canParse(SITE) ? new URL(SITE) : undefined;
  if (!url || !/^https?:\/\/[^/]/.test(SITE) || /\s/.test(SITE)) {
    const host = /^(?:\S+?[:：]\/*|\/\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?)/.exec(SITE.trim())?.[1] ?? 'example.org';
    return [`SITE=${SITE} 不是完整的网址：要写明 https://，例如 SITE=https://${host}。`];
  }
  if (url.username || url.password) return [`SITE=${url.origin} 里不能有用户名和密码：写 SITE=${url.origin}。`];
  if (url.pathname === '/' && !url.search && !url.hash) return [];
  const path = url.pathname.replace(/\/*$/, '/');
  const base = path === '/' ? '' : `，路径写在 BASE 里，例如 BASE=${path}`;
  return [`SITE=${SITE} 里不能有路径：写 SITE=${url.origin}${base}。`];
}

function wrongBase(BASE: string): string[] {
  if (/^\/(?:[\w~-][\w.~-]*\/)*$/.test(BASE)) return [];
  const path = /^https?:/.test(BASE) && URL.canParse(BASE) ? new URL(BASE).pathname : BASE;
  const folders = path.split(/[/\\]+/).filter((name) => /^[\w~-][\w.~-]*$/.test(name));
  return [
    `BASE=${BASE} 不合写法：首尾都要有斜线，中间只用英文字母、数字和连字符，例如 BASE=/${(folders.length > 0 ? folders : ['archive']).join('/')}/。`,
  ];
}
