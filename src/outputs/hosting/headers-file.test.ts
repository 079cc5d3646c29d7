import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from './headers-file.ts';
import { headerPolicy } from './policy.ts';

/** The policies of all rules that fit a path, as Cloudflare Pages joins them. */
function policiesAt(file: string, path: string): Set<string> {
  const rules = file.split(/^(?=\/)/m).filter((rule) => rule.startsWith('/'));
  const fitting = rules.filter((rule) => {
    const [pattern = ''] = rule.split('\n');
    return new RegExp(`^${pattern.replace(/[.]/g, '[.]').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`).test(path);
  });
  return new Set(fitting.flatMap((rule) => /Content-Security-Policy: (.*)/.exec(rule)?.[1] ?? []));
}

test('no page stands under the policy of files too', () => {
  const pages = ['/', '/data/', '/zh-hant/data/', '/people/honours/', '/people/a/', '/unions/a/embed/'];
  const file = headersFile(pages, '/');
  for (const page of pages)
    assert.deepEqual(policiesAt(file, page), new Set([headerPolicy(page.includes('embed') ? 'frame' : 'page')]), page);
  assert.deepEqual(policiesAt(file, '/assets/x.js'), new Set([headerPolicy('file')]));
});
