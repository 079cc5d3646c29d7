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

const build = () => spawnSync('npm', ['run', '--silent', 'build'], { cwd: project, encoding: 'utf8' });

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
    /content\/permalinks\.txt:\d+ {2}\[milestone-without-heir\]\n {2}公布过的大事“once-published”没有了。/,
  );
  assert.ok(existsSync(join(project, 'dist/published-before')));
});

test('a fragment that vanished stops the build', () => {
  const file = join(project, 'content/permalinks.txt');
  const text = readFileSync(file, 'utf8').replace('/milestones/once-published/\n', '');
  writeFileSync(file, `${text}/reports/yangjiang-2018/#p900\n`);
  const { status, stderr } = build();
  writeFileSync(file, `${text}/milestones/once-published/\n`);
  assert.equal(status, 1);
  assert.match(stderr, /\[permalink-lost\]\n {2}公布过的地址 \/reports\/yangjiang-2018\/#p900 没有了。/);
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

const page = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');

test('what moved, merged or was withdrawn is answered where it was', () => {
  appendFileSync(
    join(project, 'content/permalinks.txt'),
    [
      '/milestones/once-withdrawn/ -> 撤下 2026-03-01 与另一条重复。',
      '/milestones/once-withdrawn/embed/',
      '/milestones/once-told/ -> /milestones/yangjiang-2013-11-seafarers-union/',
      '/milestones/once-told-again/ -> /milestones/yangjiang-2013-11-seafarers-union/',
      '/reports/yangjiang-2018/#p900 -> /reports/yangjiang-2018/#p3',
      '/reports/yangjiang-2018/#p901 -> /reports/yangjiang-2025/#p3',
      '/reports/yangjiang-2018/#p902 -> 撤下 2026-03-01 误植。',
      '/reports/yangjiang-2017/ -> /reports/yangjiang-2018/',
      '/reports/yangjiang-2017/#p3',
      '/unions/yangjiang-before/ -> /unions/yangjiang/',
      '/unions/yangjiang-before/feed.xml',
      '/unions/yangjiang-before/embed/',
      '',
    ].join('\n'),
  );
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);
  assert.match(page('milestones/once-withdrawn'), /2026年3月1日<\/time>撤下。理由：与另一条重复。/);
  assert.match(page('milestones/once-withdrawn'), /<meta name="robots" content="noindex">/);
  for (const merged of ['once-told', 'once-told-again'])
    assert.match(page(`milestones/${merged}`), /url=\/milestones\/yangjiang-2013-11-seafarers-union\//);
  const report = page('reports/yangjiang-2018');
  assert.match(report, /<p id="p3"><span class="heir-of" id="p900"><\/span>/);
  assert.match(report, /<li id="p901">[^<]*<a href="\/reports\/yangjiang-2025\/#p3" data-heir>/);
  assert.match(report, /<li id="p902">[^<]*2026年3月1日撤下：误植。/);
  assert.match(
    readFileSync(join(project, 'dist/_redirects'), 'utf8'),
    /^\/reports\/yangjiang-2017\/ \/reports\/yangjiang-2018\/ 301$/m,
  );
  assert.match(readFileSync(join(project, 'dist/unions/yangjiang-before/feed.xml'), 'utf8'), /<feed /);
  assert.match(page('unions/yangjiang-before/embed'), /url=\/unions\/yangjiang\/embed\//);
  // A frame on another site stays a frame.
  for (const framed of ['unions/yangjiang-before/embed', 'milestones/once-withdrawn/embed'])
    assert.match(page(framed), /<body class="embed">/);
  const listed = readFileSync(join(project, 'dist/sitemap-0.xml'), 'utf8').match(
    /[^<>]*(?:once-|reports\/yangjiang-2017)[^<>]*/g,
  );
  assert.equal(listed, null);
});
