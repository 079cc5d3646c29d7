/** Serves a built site, and beside it the sources of the search for the test page, as a static host does: with gzip. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const imports = {
  leven: '/node_modules/leven/index.js',
  minisearch: '/node_modules/minisearch/dist/es/index.js',
};
const testPage = `<!doctype html><html lang="zh-CN"><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/scripts/bench/search/in-page.ts"></script></html>`;

function read(
  path: string,
  site: string,
  extra: Map<string, string>,
  stock: string,
): { body: Buffer | string; type: string } | undefined {
  if (path === '/bench.html') return { body: testPage, type: '.html' };
  const made = extra.get(path);
  if (made !== undefined) return { body: made, type: extname(path) };
  const stocked = path.startsWith('/stock/') ? `${stock}/${path.slice('/stock/'.length)}` : `${site}${path}`;
  const own = /^\/(src|scripts|node_modules)\//.test(path) ? `.${path}` : stocked;
  const file = own.endsWith('/') ? `${own}index.html` : own;
  if (!existsSync(file)) return undefined;
  const body = readFileSync(file);
  return { body: file.endsWith('.ts') ? stripTypeScriptTypes(body.toString('utf8')) : body, type: extname(file) };
}

/** `extra`: further files by their path; `stock`: a folder that is served under `/stock/`. */
export function serve(site: string, port: number, extra: Map<string, string>, stock = ''): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = read(path, site, extra, stock);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const type = types[found.type] ?? 'application/octet-stream';
    const packed = found.type in types;
    response.writeHead(200, { 'content-type': type, ...(packed && { 'content-encoding': 'gzip' }) });
    response.end(packed ? gzipSync(found.body) : found.body);
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
}
