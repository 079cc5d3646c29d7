/**
 * Finds nginx and Caddy for the tests of their configurations: those that are installed, or else Debian's packages unpacked
 * into node_modules/.cache, which installs and starts nothing. Plain JavaScript, since setup runs it too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('node_modules/.cache/servers');
// The program itself is in `nginx` since Debian 12, and was in `nginx-light` before.
const packages = ['nginx', 'nginx-light', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];

const roots = ['/', folder];
const find = (path) => roots.map((root) => join(root, path)).find((file) => existsSync(file));

export const findServers = () => ({
  nginx: find('usr/sbin/nginx'),
  brotli: find('usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  types: find('etc/nginx/mime.types'),
  caddy: find('usr/bin/caddy'),
});

const missing = () => Object.values(findServers()).some((file) => !file);

/** Unpacks what is missing where apt can fetch it; where it can't, the tests that need it say that they did not run. */
export function fetchServers() {
  if (!missing() || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  mkdirSync(folder, { recursive: true });
  console.log('取 nginx 和 Caddy 的软件包，用来试验它们的配置……');
  const run = (command, ...args) => spawnSync(command, args, { cwd: folder, stdio: 'ignore', timeout: 120_000 });
  if (run('apt-get', 'download', ...packages).status !== 0) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'download', ...packages);
  }
  for (const file of readdirSync(folder)) if (file.endsWith('.deb')) run('dpkg-deb', '-x', file, folder);
}
