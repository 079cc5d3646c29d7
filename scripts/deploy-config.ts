/**
 * Writes a server's configuration to standard output: `npm run deploy:config -- nginx|caddy [name] [root]`. `name` is the
 * server's (the site's own host unless given; `:8080` listens without one), `root` the folder that holds the site.
 */
import { movedPages } from '../src/domain/addresses/permalinks.ts';
import { caddy } from '../src/outputs/hosting/caddy.ts';
import { nginx } from '../src/outputs/hosting/nginx.ts';
import type { Host } from '../src/outputs/hosting/rules.ts';
import { theIdentity } from '../src/reader/identity/identity.ts';
import { base, site } from '../src/reader/identity/published.ts';
import { readPermalinks } from '../src/reader/promises.ts';
import { archiveRoot } from '../src/settings.ts';

const writers: Record<string, (host: Host) => string> = { nginx, caddy };
const [server = '', name = new URL(site()).host, root = '/srv/archive'] = process.argv.slice(2);
const write = writers[server];
if (!write) {
  console.error(`请写明服务器：npm run deploy:config -- ${Object.keys(writers).join('|')} [域名] [网站所在的文件夹]`);
  process.exit(1);
}
const moved = movedPages(readPermalinks(archiveRoot()), base(), theIdentity().traditional !== undefined);
process.stdout.write(write({ name, root, base: base(), moved }));
