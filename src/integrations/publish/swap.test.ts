import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { newFolder, recover, swap, workFolder } from './swap.ts';

function inFolder(work: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function site(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}
const read = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

test('a finished site takes the place of the old one, and nothing else stays', () =>
  inFolder((folder) => {
    const out = join(folder, 'dist');
    site(out, 'old');
    writeFileSync(join(out, 'gone.html'), '');
    site(newFolder(out), 'new');
    swap(newFolder(out), out);
    assert.equal(read(out), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
    assert.ok(!existsSync(join(out, 'gone.html')));
  }));

// No process has this number: it is above the most that systems give.
const dead = 2 ** 31 - 1;

test('killed between the two renames, the old site is put back by the next command', () =>
  inFolder((folder) => {
    const out = join(folder, 'dist');
    site(out, 'old');
    renameSync(out, join(folder, `.dist.old-${dead}`));
    recover(out);
    assert.equal(read(out), 'old');
    assert.deepEqual(readdirSync(folder), ['dist']);
  }));

test('what killed builds left is taken away; what a running one makes stays', () =>
  inFolder((folder) => {
    const out = join(folder, 'dist');
    site(out, 'old');
    for (const name of [
      `.dist.new-${dead}`,
      `.dist.new-${dead}.cache`,
      `.dist.old-${dead}`,
      `.dist.new-${process.pid}`,
    ])
      site(join(folder, name), 'x');
    recover(out);
    assert.equal(read(out), 'old');
    assert.deepEqual(readdirSync(folder).sort(), [`.dist.new-${process.pid}`, 'dist']);
  }));

test('what goes outside of the project is made within it, and published from there', () =>
  inFolder((folder) => {
    const [project, out] = [join(folder, 'project'), join(folder, 'elsewhere/dist')];
    assert.equal(workFolder(join(project, 'dist'), project), newFolder(join(project, 'dist')));
    const made = workFolder(out, project);
    assert.equal(made, newFolder(join(project, '.build/dist')));
    site(out, 'old');
    site(made, 'new');
    swap(made, out);
    assert.equal(read(out), 'new');
    assert.deepEqual(readdirSync(join(folder, 'elsewhere')), ['dist']);
    assert.ok(!existsSync(made));
  }));
