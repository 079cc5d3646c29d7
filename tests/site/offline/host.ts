/** A host of a built site that can fall silent, go away, and publish a new build: what a reader who keeps something meets. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export class Host {
  /** Files of a new build: a text, or null for one that is gone. */
  readonly changed = new Map<string, string | null>();
  /** Takes what is asked and never answers. */
  silent = false;
  private server: Server | undefined;
  private port = 0;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url() {
    return `http://localhost:${this.port}`;
  }

  text(path: string): string | undefined {
    const file = path.replace(/\/$/, '/index.html');
    const now = this.changed.get(file);
    if (now !== undefined) return now ?? undefined;
    const at = join(this.folder, file);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  }

  /** Comes up, at the same address again after it was down. */
  async up() {
    this.server = createServer((request, response) => {
      if (this.silent) return;
      const path = decodeURI(new URL(request.url ?? '', this.url).pathname).replace(/\/$/, '/index.html');
      const now = this.changed.get(path);
      const at = join(this.folder, path);
      if (now === null || (now === undefined && !/\.\w+$/.test(at)) || (now === undefined && !existsSync(at))) {
        response.writeHead(404, { 'content-type': 'text/html' }).end('404');
        return;
      }
      const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(now ?? readFileSync(at));
    });
    await new Promise<void>((done) => this.server?.listen(this.port, () => done()));
    this.port = (this.server.address() as { port: number }).port;
  }

  async down() {
    const closed = new Promise((done) => this.server?.close(done));
    this.server?.closeAllConnections();
    await closed;
  }

  /** Publishes new texts, `null` for what is gone, with the list that names them. */
  publish(list: string, texts: Record<string, string | null>) {
    const read = JSON.parse(this.text(list) ?? '') as { files: [string, string, number][] };
    const root = list.replace(/(?:zh-hant\/)?offline\/lists\/.*/, '');
    for (const [path, text] of Object.entries(texts)) {
      this.changed.set(path.replace(/\/$/, '/index.html'), text);
      const name = path.slice(root.length);
      const entry = read.files.find(([file]) => file === name);
      if (!entry) throw new Error(`${list} names no ${name}`);
      if (text === null) read.files.splice(read.files.indexOf(entry), 1);
      else entry[1] = createHash('sha256').update(text).digest('hex');
    }
    this.changed.set(list, JSON.stringify(read));
  }
}
