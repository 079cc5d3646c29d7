/** Where the archive is published: as the environment says, or else as content/archive.yaml does. */
import { theIdentity } from './identity.ts';

const local = 'http://localhost:4321';

/** The address in archive.yaml; without SITE, which takes the place of the whole of it. */
const written = (): URL | undefined => {
  const { address } = theIdentity();
  return address && !process.env.SITE ? new URL(address) : undefined;
};

/** Scheme and host. */
export const site = (): string => process.env.SITE || written()?.origin || local;

/** The folder of the host that it is published under, with a slash at either end. */
export const base = (): string => process.env.BASE || written()?.pathname.replace(/\/*$/, '/') || '/';

/** Said where the site is built for no address of its own. */
export const siteNotice = (): string[] =>
  /^(?:localhost|127\.|\[::1\])/.test(new URL(site()).hostname)
    ? [
        '━━━━━━━━ 注意：这次生成的网站不能发布 ━━━━━━━━',
        `${process.env.SITE ? 'SITE 是本机' : 'content/archive.yaml 没有写 address，也没有设 SITE'}：每一条引文、站点地图和订阅里的地址都写作 ${site()}，读者打不开。`,
        '要发布，请在 archive.yaml 里写 address，或写明网址再生成：SITE=https://你的域名 npm run build',
        '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
      ]
    : [];
