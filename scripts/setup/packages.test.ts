/** What runs outside the tests finds its packages where no development dependencies are installed. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin, stripTypeScriptTypes } from 'node:module';
import { test } from 'node:test';
import ts from 'typescript';

/** The book is printed by a browser, which only the tests bring. */
const excused = new Map([['src/outputs/book/pdf.ts', '@playwright/test']]);

/** The packages that a file imports when it runs: an import of types is gone by then. */
function packagesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.astro') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
  const { importedFiles } = ts.preProcessFile(file.endsWith('.mjs') ? script : stripTypeScriptTypes(script));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !/^[./]|:/.test(name) && !isBuiltin(name))
    .map((name) => (/^@[^/]+\/[^/]+|^[^/]+/.exec(name) as RegExpExecArray)[0]);
}

test('what builds and serves the site imports dependencies, and no development dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const files = globSync(['astro.config.mjs', '{src,scripts}/**/*.{ts,mjs,astro}'], { exclude: ['scripts/bench/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'));
  const missing = files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !(name in dependencies) && excused.get(file) !== name)
      .map((name) => `${file}: ${name}`),
  );
  assert.deepEqual(missing, []);
});
