/** nginx and Caddy serve the invented archive by the configurations that are written for them, on loopback. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findServers } from '../scripts/setup/servers.mjs';
import { movedPages } from '../src/domain/addresses/permalinks.ts';
import { caddy } from '../src/outputs/hosting/caddy.ts';
import { nginx } from '../src/outputs/hosting/nginx.ts';
import { packings, packSite } from '../src/outputs/hosting/pack.ts';
import { headerPolicy } from '../src/outputs/hosting/policy.ts';
import { always } from '../src/outputs/hosting/rules.ts';
import { readPermalinks } from '../src/reader/promises.ts';

const built = '.build/fixture';
const base = '/archive/';
const folder = mkdtempSync(join(tmpdir(), 'servers-'));
const root = join(folder, 'root');
const found = findServers();

/** A page of each kind that has rules of its own, under the base. */
const sample = [
  'index.html',
  '404.html',
  'about/index.html',
  'data/milestones.json',
  'data/reports.bib',
  'feed.xml',
  'favicon.svg',
  'sw.js',
  'manifest.webmanifest',
  'milestones/linchuanwan-seafarers-2013-11-founding/index.html',
  'milestones/linchuanwan-seafarers-2013-11-founding/embed/index.html',
  'zh-hant/index.html',
  'assets',
  'pagefind',
];

/** Why it can't run, where it can't. */
const lacking = (name: 'nginx' | 'caddy') => {
  if (!existsSync(built)) return `${built} is not built`;
  return found[name] && found.types && found.brotli ? false : `${name} is not at hand`;
};

before(async () => {
  if (!existsSync(built)) return;
  for (const file of sample) cpSync(join(built, file), join(root, base, file), { recursive: true });
  await packSite(join(root, base));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** Not `fetch`: it unpacks what comes, follows redirects, and hides lengths. */
const ask = (port: number, path: string, headers = {}) =>
  new Promise<Answer>((done, fail) =>
    request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end(),
  );

/** Asks until the server listens; it ends with the error if the server ends. */
async function listening(port: number, server: ChildProcess, said: string[]) {
  while (server.exitCode === null) {
    const answer = await ask(port, base).catch(() => undefined);
    if (answer) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(said.join(''));
}

const moved = movedPages(readPermalinks('tests/fixtures/site'), base, true);

const servers = {
  nginx: (port: number) => {
    const conf = join(folder, 'nginx.conf');
    mkdirSync(join(folder, 'temp'), { recursive: true });
    const site = nginx({ name: `127.0.0.1:${port}`, root, base, moved }).replaceAll(
      '/etc/nginx/mime.types',
      found.types ?? '',
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(folder, 'temp', name)};`)
      .join(' ');
    writeFileSync(
      conf,
      `load_module ${found.brotli};\ndaemon off;\nmaster_process off;\npid ${join(folder, 'nginx.pid')};\nerror_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\n${site}\n}\n`,
    );
    return spawn(found.nginx ?? '', ['-c', conf, '-p', folder]);
  },
  caddy: (port: number) => {
    const conf = join(folder, 'Caddyfile');
    writeFileSync(
      conf,
      `{\n\tadmin off\n\tauto_https off\n}\n${caddy({ name: `http://127.0.0.1:${port}`, root, base, moved })}`,
    );
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    return spawn(found.caddy ?? '', ['run', '--config', conf, '--adapter', 'caddyfile'], { env });
  },
};

for (const name of ['nginx', 'caddy'] as const)
  describe(name, { skip: lacking(name) }, () => {
    let port = 0;
    let server: ChildProcess;
    const get = (path: string, headers = {}) => ask(port, base + path, headers);

    before(async () => {
      port = await freePort();
      const said: string[] = [];
      server = servers[name](port);
      for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => said.push(String(text)));
      await listening(port, server, said);
    });
    after(() => server?.kill());

    test('every answer has the headers that browsers keep to', async () => {
      for (const path of ['', 'about/', 'data/milestones.json', 'favicon.svg', 'nowhere/']) {
        const { headers } = await get(path);
        for (const [header, value] of Object.entries(always)) assert.equal(headers[header.toLowerCase()], value, path);
      }
    });

    test('pages stand in no frame, frames in any; neither runs more than it needs', async () => {
      for (const path of ['', 'about/', 'zh-hant/', 'nowhere/']) {
        const { headers } = await get(path);
        assert.equal(headers['content-security-policy'], headerPolicy('page'), path);
        assert.equal(headers['x-frame-options'], 'DENY', path);
        assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      }
      const { headers } = await get('milestones/linchuanwan-seafarers-2013-11-founding/embed/');
      assert.equal(headers['content-security-policy'], headerPolicy('frame'));
      assert.match(headerPolicy('frame'), /frame-ancestors \*/);
      assert.doesNotMatch(headerPolicy('frame'), /wasm/);
      assert.equal(headers['x-frame-options'], undefined);
    });

    test('transport is strict where it is secure', async () => {
      assert.equal((await get('')).headers['strict-transport-security'], undefined);
      const { headers } = await get('', { 'X-Forwarded-Proto': 'https' });
      assert.equal(headers['strict-transport-security'], 'max-age=31536000');
    });

    test('what may change is asked again, what carries its digest is kept', async () => {
      const [, asset = ''] = /href="\/(assets\/[^"]+\.css)"/.exec((await get('')).body.toString()) ?? [];
      const cached = async (path: string) => (await get(path)).headers['cache-control'];
      assert.equal(await cached(''), 'no-cache');
      assert.equal(await cached('data/milestones.json'), 'no-cache');
      assert.equal(await cached('pagefind/pagefind.js'), 'no-cache');
      assert.equal(await cached('sw.js'), 'no-cache');
      assert.match((await cached(asset)) ?? '', /immutable/);
      assert.match((await cached('favicon.svg')) ?? '', /max-age=86400/);
      assert.equal(await cached('assets/nowhere.css'), 'no-cache');
      assert.equal(await cached('404.html'), 'no-cache');
      const { headers } = await get('about/');
      assert.equal((await get('about/', { 'If-None-Match': headers.etag })).status, 304);
    });

    test('data is open to pages of others and has its type', async () => {
      const json = (await get('data/milestones.json')).headers;
      assert.equal(json['access-control-allow-origin'], '*');
      assert.equal(json['content-type'], 'application/json; charset=utf-8');
      assert.match(
        (await get('data/reports.bib')).headers['content-type'] ?? '',
        /^application\/x-bibtex; ?charset=utf-8$/i,
      );
      assert.match((await get('')).headers['content-type'] ?? '', /^text\/html; ?charset=utf-8$/i);
      // A worker is refused under another type; what it may fetch its own policy says.
      const worker = (await get('sw.js')).headers;
      assert.match(worker['content-type'] ?? '', /javascript/);
      assert.match(String(worker['content-security-policy']), /connect-src 'self'/);
      assert.match((await get('manifest.webmanifest')).headers['content-type'] ?? '', /^application\/manifest\+json/);
      assert.equal((await get('favicon.svg')).headers['content-type']?.split(';')[0], 'image/svg+xml');
    });

    test('a browser that takes Brotli, zstd or gzip gets it, and can read it', async () => {
      const plain = (await get('data/milestones.json')).body;
      for (const [encoding, ending] of [
        ['br', '.br'],
        ['gzip', '.gz'],
        ...(name === 'caddy' ? [['zstd', '.zst']] : []),
      ] as [string, keyof typeof packings][]) {
        const { headers, body } = await get('data/milestones.json', { 'Accept-Encoding': encoding });
        assert.equal(headers['content-encoding'], encoding);
        assert.match(headers.vary ?? '', /accept-encoding/i);
        assert.ok(body.length < plain.length / 3, encoding);
        assert.deepEqual(packings[ending].unpack(body), plain);
      }
      assert.equal((await get('', { 'Accept-Encoding': 'gzip, deflate, br, zstd' })).headers['content-encoding'], 'br');
    });

    test('an address that moved answers 301, one that never was 404 with the page that helps', async () => {
      assert.ok(moved.length > 4);
      for (const [from, to] of moved.filter(([from]) => from.endsWith('/'))) {
        const { status, headers } = await ask(port, from);
        assert.deepEqual([status, headers.location], [301, to]);
      }
      const { status, body } = await get('nowhere/');
      assert.equal(status, 404);
      assert.match(body.toString(), /没有这一页/);
      const slash = await get('about');
      assert.ok([301, 308].includes(slash.status));
      assert.match(slash.headers.location ?? '', /\/archive\/about\/$|^about\/$/);
    });

    test('a part of a file can be asked for', async () => {
      const { status, headers, body } = await get('feed.xml', { Range: 'bytes=0-4' });
      assert.equal(status, 206);
      assert.match(headers['content-range'] ?? '', /^bytes 0-4\//);
      assert.equal(body.toString(), '<?xml');
    });
  });
