/** The build as a whole: what is wrong stops it, and what was published before stays as it was. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'project-'));
after(() => rmSync(project, { recursive: true }));

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
for (const file of tracked.filter((name) => existsSync(join(root, name)))) {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  cpSync(join(root, file), join(project, file));
}
symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
mkdirSync(join(project, 'dist'));
writeFileSync(join(project, 'dist/published-before'), '');

const build = () => spawnSync('node', ['scripts/build.ts'], { cwd: project, encoding: 'utf8' });

test('a problem in the content stops the build and publishes nothing', () => {
  const file = join(project, 'content/unions/yangjiang.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('parent: gdftu', 'parent: gdfttu'));
  const { status, stderr } = build();
  writeFileSync(file, text);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /content\/unions\/yangjiang\.yaml:\d+ {2}\[dangling-union\]\n {2}工会“gdfttu”不存在。\n {2}→ .*是不是“gdftu”？/,
  );
  assert.match(stderr, /共 1 个问题/);
  assert.ok(existsSync(join(project, 'dist/published-before')));
});

test('a permalink that vanished stops the build and publishes nothing', () => {
  const file = join(project, 'content/permalinks.txt');
  appendFileSync(file, '/milestones/once-published/\n');
  const { status, stderr } = build();
  assert.equal(status, 1);
  assert.match(
    stderr,
    /content\/permalinks\.txt:\d+ {2}\[permalink-lost\]\n {2}公布过的地址 \/milestones\/once-published\/ 没有了。/,
  );
  assert.ok(existsSync(join(project, 'dist/published-before')));
});

test('with an heir it builds, and the old address leads on', () => {
  const file = join(project, 'content/permalinks.txt');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('/milestones/once-published/', '/milestones/once-published/ -> /timeline/'),
  );
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);
  assert.match(readFileSync(join(project, 'dist/milestones/once-published/index.html'), 'utf8'), /url=\/timeline\//);
  assert.ok(!existsSync(join(project, 'dist/published-before')));
});
