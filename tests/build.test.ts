/** The build as a whole: what is wrong stops it, what was published before stays as it was, and old addresses answer. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, '.build'), { recursive: true });
const archive = mkdtempSync(join(root, '.build/archive-'));
const dist = join(archive, 'dist');
const promises = join(archive, 'content/permalinks.txt');
after(() => rmSync(archive, { recursive: true }));

cpSync(join(root, 'tests/fixtures/site/content'), join(archive, 'content'), { recursive: true });
mkdirSync(dist);
writeFileSync(join(dist, 'published-before'), '');

/** Without the settings of whoever runs the test. */
const { SITE, BASE, ORIGINALS_DIR, ...environment } = process.env;

function build() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    // Where and when a site is built must not show in it.
    env: {
      ...environment,
      ARCHIVE_DIR: relative(root, archive),
      OUT_DIR: dist,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
    },
    shell: process.platform === 'win32',
  });
  return { status, told: stdout, said: stderr };
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const page = (path: string) => read(`${path}/index.html`);

/** Replaces a file's text while `work` runs. */
function changed(file: string, change: (text: string) => string, work: () => void) {
  const text = readFileSync(file, 'utf8');
  assert.notEqual(change(text), text, 'the fixture no longer has what the test changes');
  writeFileSync(file, change(text));
  try {
    work();
  } finally {
    writeFileSync(file, text);
  }
}

test('a problem in the content stops the build and publishes nothing', () =>
  changed(
    join(archive, 'content/unions/linchuanwan.yaml'),
    (text) => text.replace('parent: dongzhu', 'parent: donngzhu'),
    () => {
      const { status, said } = build();
      assert.equal(status, 1);
      assert.match(
        said,
        /content\/unions\/linchuanwan\.yaml:\d+ {2}\[dangling-union\]\n {2}工会“donngzhu”不存在。\n {2}→ .*是不是“dongzhu”？/,
      );
      assert.match(said, /共 1 个问题/);
      assert.ok(existsSync(join(dist, 'published-before')));
    },
  ));

test('a milestone that vanished stops the build and publishes nothing', () =>
  changed(
    promises,
    (text) => text.replace('/milestones/linchuanwan-2018-once/ -> /timeline/', '/milestones/linchuanwan-2018-once/'),
    () => {
      const { status, said } = build();
      assert.equal(status, 1);
      assert.match(
        said,
        /content\/permalinks\.txt:\d+ {2}\[milestone-without-heir\]\n {2}公布过的大事“linchuanwan-2018-once”没有了。/,
      );
      assert.ok(existsSync(join(dist, 'published-before')));
    },
  ));

test('a fragment that vanished stops the build and publishes nothing', () =>
  changed(
    promises,
    (text) => `${text}/reports/linchuanwan-2018/#p910\n`,
    () => {
      const { status, said } = build();
      assert.equal(status, 1);
      assert.match(said, /\[permalink-lost\]\n {2}公布过的地址 \/reports\/linchuanwan-2018\/#p910 没有了。/);
      assert.ok(existsSync(join(dist, 'published-before')));
    },
  ));

describe('what moved, merged or was withdrawn', () => {
  let said = '';
  before(() => {
    const built = build();
    said = built.said;
    assert.equal(built.status, 0, said);
  });

  // The step of `npm test` says so: what was built by hand before may be of other content.
  const same = process.env.FIXTURE_IS_NEW ? false : 'the same archive was not built just before';
  test('built in another folder, time zone and language, every byte is the same', { skip: same }, () =>
    assert.deepEqual(
      read('SHA256SUMS').split('\n'),
      readFileSync(join(root, '.build/fixture/SHA256SUMS'), 'utf8').split('\n'),
    ),
  );

  test('every file has its digest, and one changed byte is found', () => {
    const verify = () => spawnSync('node', ['scripts/verify.ts', dist], { cwd: root, encoding: 'utf8' });
    const { status, stdout } = verify();
    assert.equal(status, 0, stdout);
    assert.match(stdout, /核对了 \d{3,} 个文件，与生成时完全相同/);
    changed(
      join(dist, 'about/index.html'),
      (text) => text.replace('档案', '当案'),
      () => assert.match(verify().stdout, /about\/index\.html:1 {2}\[file-changed\]/),
    );
  });

  test('built again of the same, it says so at once and leaves every file as it is', () => {
    const made = statSync(join(dist, 'SHA256SUMS')).mtimeMs;
    assert.match(build().told, /^没有变化：/);
    assert.equal(statSync(join(dist, 'SHA256SUMS')).mtimeMs, made);
  });

  test('the archive has its own name everywhere, and none of ours', () => {
    const own = parse(readFileSync(join(root, 'content/archive.yaml'), 'utf8'));
    const ours = [own.id, own.name, own.seal, own.motto[0], '广东'];
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|xml|json|csv|ics|bib|ris|js|css|svg|txt)$/.test(file),
    );
    assert.ok(texts.length > 100);
    const found = texts.filter((file) => ours.some((name) => read(file).includes(name)));
    assert.deepEqual(found, []);
    for (const file of ['index.html', 'feed.xml', 'data/datapackage.json', 'opensearch.xml', 'favicon.svg'])
      assert.match(read(file), /东渚录/, file);
    assert.match(page(''), /主办单位：东渚省总工会/);
    assert.match(page('zh-hant'), /主辦單位：東渚省總工會/);
    assert.match(page(''), /<a href="https:\/\/beian\.miit\.gov\.cn\/"[^>]*>粤ICP备12345678号-1<\/a>/);
    assert.match(page('zh-hant'), />粤ICP备12345678号-1</);
  });

  test('that the site has no address of its own is said once', () =>
    assert.equal(said.match(/不能发布/g)?.length, 1, said));

  test('the new site takes the place of the old', () => assert.ok(!existsSync(join(dist, 'published-before'))));

  test('a milestone leads to its heir, two to the one that they became', () => {
    assert.match(page('milestones/linchuanwan-2018-once'), /url=\/timeline\//);
    for (const merged of ['linchuanwan-2013-10-crew', 'linchuanwan-2013-11-sailors'])
      assert.match(page(`milestones/${merged}`), /url=\/milestones\/linchuanwan-seafarers-2013-11-founding\//);
  });

  test('what was withdrawn says when and why', () => {
    const gone = page('milestones/linchuanwan-2019-04-typo');
    assert.match(gone, /2026年3月1日<\/time>撤下。理由：与另一条重复。/);
    assert.match(gone, /<meta name="robots" content="noindex">/);
  });

  test('a place in a page stays a place, or says where it went', () => {
    const report = page('reports/linchuanwan-2018');
    assert.match(report, /<p id="p3"><span class="heir-of" id="p900"><\/span>/);
    assert.match(report, /<li id="p901">[^<]*<a href="\/reports\/linchuanwan-2025\/#p3" data-heir>/);
    assert.match(report, /<li id="p902">\s*本页原有的第902段已于2026年3月1日撤下。理由：误植。/);
    // What was withdrawn and has come back stands where it stood, and nowhere as withdrawn.
    assert.equal(report.match(/ id="p2"/g)?.length, 1);
  });

  test('a page takes what is beneath it along: redirects, feeds, frames', () => {
    assert.match(read('_redirects'), /^\/reports\/linchuanwan-2017\/ \/reports\/linchuanwan-2018\/ 301$/m);
    assert.match(read('unions/linchuanwan-before/feed.xml'), /<feed /);
    assert.match(page('unions/linchuanwan-before/embed'), /url=\/unions\/linchuanwan\/embed\//);
    // A frame on another site stays a frame.
    for (const framed of ['unions/linchuanwan-before/embed', 'milestones/linchuanwan-2019-04-typo/embed'])
      assert.match(page(framed), /<body class="embed"/);
  });

  test('none of them stands in the sitemap', () => {
    const listed = read('sitemap-0.xml');
    assert.match(listed, /\/reports\/linchuanwan-2018\//);
    assert.doesNotMatch(listed, /-once|-crew|-sailors|-typo|reports\/linchuanwan-2017|-before/);
  });
});

describe('npm run withdraw', () => {
  const milestone = '/milestones/qinghe-2022-08-26-seminar/';
  const figure = '/reports/qinghe-2023/#qinghe-2023-contracts';
  const passage = '/reports/linchuanwan-2018/#p4';
  const person = '/people/shi-qing/';
  const everything = () =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|xml|json|csv|ics|bib|ris|txt)$/.test(file))
      .map((file) => [file, read(file)] as const);
  const where = (text: string) => everything().flatMap(([file, said]) => (said.includes(text) ? [file] : []));

  before(() => {
    const addresses = [milestone, `${milestone}embed/`, figure, passage, person];
    writeFileSync(promises, `${readFileSync(promises, 'utf8')}${addresses.join('\n')}\n`);
    for (const text of ['劳动关系研讨会', '石青', '资助的学生，考上大学的有'])
      assert.notDeepEqual(where(text), [], text);
    for (const address of [milestone, figure, passage, person]) {
      const { status, stdout, stderr } = spawnSync(
        'node',
        ['scripts/withdraw.ts', address, '--reason', '当事人要求。'],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...environment, ARCHIVE_DIR: archive },
        },
      );
      assert.equal(status, 0, stderr);
      assert.match(stdout, /已撤下/);
      assert.doesNotMatch(stdout, / {2}→/, 'the content has no problem after it');
    }
    // The sentence in which the milestone stood tells of it too, as the command says.
    const report = join(archive, 'content/reports/qinghe-2023.mdx');
    writeFileSync(report, readFileSync(report, 'utf8').replace(/〔此处撤下一件大事〕.*?。(?=<Figure)/, ''));
  });

  test('nothing of it stands in the site, and its addresses say why', () => {
    const { status, said } = build();
    assert.equal(status, 0, said);
    for (const text of ['劳动关系研讨会', '勞動關係研討會', '石青', 'contracts.bib', '资助的学生，考上大学的有'])
      assert.deepEqual(where(text), [], text);
    assert.match(page('milestones/qinghe-2022-08-26-seminar'), /<h1>这条大事已撤下<\/h1>[\s\S]*当事人要求。/);
    assert.match(page('people/shi-qing'), /<h1>这个人物的条目已撤下<\/h1>/);
    assert.match(page('reports/qinghe-2023'), /本页原有的一项数据已于[^<]*撤下。理由：当事人要求。/);
    assert.match(page('reports/linchuanwan-2018'), /<li id="p4">\s*本页原有的第4段已于/);
  });

  test('where its words come back, the next build stops', () =>
    changed(
      join(archive, 'content/glossary.yaml'),
      (text) => text.replace(/text: (?=.*)/, 'text: 县总工会与县司法局合办。'),
      () => {
        const { status, said } = build();
        assert.equal(status, 1);
        assert.match(said, /\[withdrawn-text\]\n {2}撤下的“\/milestones\/qinghe-2022-08-26-seminar\/”的文字还在这里。/);
      },
    ));
});
