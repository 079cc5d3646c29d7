/**
 * How many answers a second nginx and Caddy give by the configurations that are written for them, beside the same server
 * that sends the same file with nothing configured: `node scripts/bench/servers/run.ts [dist] [page]`, with `wrk` at hand.
 * On loopback, sixteen connections for five seconds each.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddy } from '../../../src/outputs/hosting/caddy.ts';
import { nginx } from '../../../src/outputs/hosting/nginx.ts';
import { packSite } from '../../../src/outputs/hosting/pack.ts';
import { findServers } from '../../setup/servers.mjs';

const [dist = 'dist', page = '/reports/yangjiang-2018/'] = process.argv.slice(2);
const found = findServers();
const folder = mkdtempSync(join(tmpdir(), 'bench-servers-'));
const root = join(folder, 'root');
const port = 18431;
const host = `127.0.0.1:${port}`;

/** The page alone, packed beside itself; for the plain server it is the packed file itself. */
async function lay() {
  cpSync(join(dist, page, 'index.html'), join(root, page, 'index.html'), { recursive: true });
  cpSync(join(dist, '404.html'), join(root, '404.html'));
  await packSite(root);
  mkdirSync(join(folder, 'plain'));
  cpSync(join(root, page, 'index.html.br'), join(folder, 'plain/page'));
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `${name}_temp_path ${join(folder, name)};`)
  .join(' ');
const startNginx = (server: string) => {
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `load_module ${found.brotli};\ndaemon off;\nmaster_process off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\n${server}\n}\n`,
  );
  return spawn(found.nginx ?? '', ['-c', conf, '-p', folder], { stdio: 'ignore' });
};
const startCaddy = (site: string) => {
  const conf = join(folder, 'Caddyfile');
  writeFileSync(conf, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(found.caddy ?? '', ['run', '--config', conf, '--adapter', 'caddyfile'], { env, stdio: 'ignore' });
};

const site = { name: host, root, base: '/', moved: [] };
const runs: [name: string, path: string, start: () => ChildProcess][] = [
  ['nginx', page, () => startNginx(nginx(site).replaceAll('/etc/nginx/mime.types', found.types ?? ''))],
  ['nginx, plain file', '/page', () => startNginx(`server { listen ${host}; root ${join(folder, 'plain')}; }`)],
  ['Caddy', page, () => startCaddy(caddy({ ...site, name: `http://${host}` }))],
  [
    'Caddy, plain file',
    '/page',
    () => startCaddy(`http://${host} {\n\troot * ${join(folder, 'plain')}\n\tfile_server\n}`),
  ],
];

/** The status and the bytes of the body. */
const ask = (path: string) =>
  new Promise<[status: number, bytes: number]>((done, fail) =>
    request(`http://${host}${path}`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () => done([response.statusCode ?? 0, bytes]));
    })
      .on('error', fail)
      .end(),
  );

async function listening(path: string): Promise<[number, number]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask(path).catch(() => undefined);
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${path} is not answered`);
}

try {
  await lay();
  for (const [name, path, start] of runs) {
    const server = start();
    try {
      const [status, bytes] = await listening(path);
      const wrk = ['-t1', '-c16', '-d5s', '-H', 'Accept-Encoding: br', `http://${host}${path}`];
      const said = execFileSync('wrk', wrk, { encoding: 'utf8' });
      const rate = /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1];
      console.log(
        `${name}: ${status}, ${bytes} bytes, ${Math.round(Number(rate))} answers a second${/Non-2xx.*/.exec(said)?.[0] ?? ''}`,
      );
    } finally {
      server.kill();
      await new Promise((done) => server.once('exit', done));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
