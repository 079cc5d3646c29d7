/** What editors get wrong, by kind: each slip is told once, at its line, in Chinese, and no command writes to what it did not understand. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkFolder } from '../src/reader/check/index.ts';
import { markReports } from '../src/reader/ids/mark-reports.ts';
import { inCopy, snapshot } from './fixtures/copy.ts';
import { damaged } from './fixtures/damaged/index.ts';
import { speaksEnglish } from './fixtures/english.ts';

for (const [kind, cases] of Object.entries(damaged))
  describe(kind, () => {
    for (const { name, file, to = file, change, told, says } of cases)
      test(name, () =>
        inCopy((folder) => {
          writeFileSync(join(folder, to), change(readFileSync(join(folder, file), 'utf8')));
          const before = snapshot(folder);
          const problems = checkFolder(folder);
          assert.deepEqual(
            problems.map((p) => `${p.file}:${p.line} [${p.code}]`),
            told.map((place) => (place.startsWith('content/') ? place : `${to}:${place}`)),
            problems.map((p) => p.message).join('\n'),
          );
          const said = problems.map(({ message, advice }) => `${message}${advice}`);
          for (const text of said) assert.ok(!speaksEnglish(text), text);
          if (says) assert.match(said.join('\n'), says);
          const unread = problems.some((p) => /utf8|character|merge|broken|middle/.test(p.code));
          if (unread) {
            markReports(folder);
            assert.deepEqual(snapshot(folder), before, 'what was not understood is left as it is');
          }
        }),
      );
  });
