/** What the environment sets: where the archive lies, where it is published, and where the built site goes. */
import { join } from 'node:path';

/** The folder that holds `content/` and `originals/`. */
export const archiveRoot = (): string => process.env.ARCHIVE_DIR || '.';

/** The folder of sources: beside `content/`, unless ORIGINALS_DIR names another. */
export const originalsFolder = (): string => process.env.ORIGINALS_DIR || join(archiveRoot(), 'originals');

/** The built site. */
export const outFolder = (): string => process.env.OUT_DIR || 'dist';

const local = 'http://localhost:4321';

/** Where the site is published: scheme and host. */
export const site = (): string => process.env.SITE || local;

/** The folder of the host that it is published under, with a slash at either end. */
export const base = (): string => process.env.BASE || '/';

/** What is wrong with SITE, BASE and the project's own folder, a sentence each, in Chinese. */
export function wrongSettings(folder = process.cwd()): string[] {
  const { SITE, BASE } = process.env;
  const url = SITE && URL.canParse(SITE) ? new URL(SITE) : undefined;
  const wrong: string[] = [];
  // Vite reads paths as addresses, in which these signs mean something.
  const [sign] = /[#?%]/.exec(folder) ?? [];
  if (sign)
    wrong.push(
      `文件夹“${folder}”的名字里有“${sign}”，Vite 会把它当作网址的记号，页面生成不了。请改名；汉字和空格可以。`,
    );
  if (SITE && !/^https?:$/.test(url?.protocol ?? ''))
    wrong.push(`SITE=${SITE} 不是完整的网址：要写明 https://，例如 SITE=https://example.org。`);
  else if (url && (url.pathname !== '/' || url.search || url.hash))
    wrong.push(
      `SITE=${SITE} 里不能有路径：写 SITE=${url.origin}，路径写在 BASE 里，例如 BASE=${url.pathname.replace(/\/*$/, '/')}。`,
    );
  if (BASE && !/^\/(?:[^/?#\s]+\/)*$/.test(BASE))
    wrong.push(`BASE=${BASE} 不合写法：首尾都要有斜线，例如 BASE=/${BASE.replace(/^\/+|\/+$/g, '') || 'archive'}/。`);
  return wrong;
}

/** Said where the site is built for no address of its own. */
export const siteNotice = (): string[] =>
  process.env.SITE
    ? []
    : [`没有设 SITE：引文、站点地图和订阅里的地址都写作 ${local}。要发布，请设 SITE=https://你的域名 再生成。`];
