/**
 * A static host in a thread of its own: every file of a folder in gzip, over HTTP/1.1, or over HTTP/2 with TLS.
 * Run as a worker it serves `workerData` and says when it listens.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

export interface Host {
  folder: string;
  port: number;
  /** With a key and certificate in PEM: HTTP/2 and TLS. Without: HTTP/1.1. */
  tls?: { key: string; cert: string };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file of the folder by its address, packed before the first request. */
function readFiles(folder: string): Map<string, { headers: Record<string, string>; body: Buffer }> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(
    files.map((file) => {
      const type = types[extname(file)];
      const data = readFileSync(join(folder, file));
      const headers: Record<string, string> = {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': /^(assets|_astro)\//.test(file) ? 'public, max-age=31536000, immutable' : 'max-age=600',
        ...(type && { 'content-encoding': 'gzip' }),
      };
      return [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, { headers, body: type ? gzipSync(data) : data }] as const;
    }),
  );
}

function listen({ folder, port, tls }: Host) {
  const files = readFiles(folder);
  const answer = ({ url = '/' }: { url?: string }, response: ServerResponse) => {
    const found = files.get(decodeURIComponent(url.replace(/[?#].*/, '')));
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  };
  // HTTP/2 answers by the same two calls.
  const server = tls
    ? createSecureServer(tls, (request, response) => answer(request, response as unknown as ServerResponse))
    : createServer(answer);
  server.listen(port, () => parentPort?.postMessage('listening'));
}

/** Starts a host; the promise holds when it listens. End it with `terminate`. */
export const startHost = (host: Host): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: host });
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });

if (!isMainThread) listen(workerData);
