import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { searchInDevelopment } from './index.ts';

type Answer = { status: number; type?: string; body: string };

/** What the development server answers under a base, `out` being the last build. */
function server(out: string): (path: string) => Answer {
  const served = new Map<string, (request: object, response: object) => void>();
  const plugin = searchInDevelopment(out) as { configureServer: (server: object) => void };
  plugin.configureServer({
    config: { base: '/archive/' },
    middlewares: { use: (path: string, serve: () => void) => served.set(path, serve) },
  });
  return (path) => {
    const answer: Answer = { status: 0, body: '' };
    const [prefix = '', serve] = [...served].find(([prefix]) => path.startsWith(prefix)) ?? [];
    serve?.(
      { url: path.slice(prefix.length - 1) },
      {
        setHeader: (_: string, type: string) => Object.assign(answer, { type }),
        set statusCode(status: number) {
          answer.status = status;
        },
        end: (body: string | Buffer) => Object.assign(answer, { body: String(body) }),
      },
    );
    return answer;
  };
}

test('in development the index of the last build answers, of either edition, and nothing outside it', () => {
  const out = newFolder();
  for (const [folder, text] of [
    ['pagefind', 'one'],
    ['zh-hant/pagefind', 'other'],
  ] as const) {
    mkdirSync(join(out, folder), { recursive: true });
    writeFileSync(join(out, folder, 'pagefind.js'), text);
  }
  writeFileSync(join(out, 'secret'), 'secret');
  const ask = server(out);
  assert.deepEqual(ask('/archive/pagefind/pagefind.js?1'), { status: 200, type: 'text/javascript', body: 'one' });
  assert.equal(ask('/archive/zh-hant/pagefind/pagefind.js').body, 'other');
  for (const path of ['', 'none', '../secret', '..%2fsecret'])
    assert.equal(ask(`/archive/pagefind/${path}`).status, 404);
});

test('in development, without a build, nothing of the index is there', () => {
  const ask = server(join(newFolder(), 'no such folder'));
  assert.equal(ask('/archive/pagefind/pagefind.js').status, 404);
});
