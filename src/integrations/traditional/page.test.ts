import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qr } from '../../outputs/qr.ts';
import { traditionalConverter } from './conversion/convert.ts';
import type { Edition } from './edition.ts';
import { traditionalOembed } from './oembed.ts';
import { traditionalPage } from './page.ts';
import { bothMaps } from './sitemap.ts';

const edition: Edition = {
  convert: { reports: traditionalConverter([]), site: traditionalConverter([], 'site') },
  origin: 'https://x.org',
  pages: new Set(['/', '/m/', '/m/embed/', '/m/oembed.json', '/reports/', '/search/'].map((path) => `/archive${path}`)),
  toEdition: (path) => path.replace('/archive', '/archive/zh-hant'),
};
const page = (html: string) => traditionalPage(html, '/archive/m/', edition);

const cases: [name: string, simplified: string, traditional: string][] = [
  ['the language', '<html lang="zh-CN">', '<html lang="zh-Hant-HK">'],
  ['text over the edges of elements', '<p id="p1">头<b>发</b> &amp; 发展</p>', '<p id="p1">頭<b>髮</b> &amp; 發展</p>'],
  [
    'what is kept letter for letter',
    '<p>不写<i translate="no">数</i>、数</p>',
    '<p>不寫<i translate="no">数</i>、數</p>',
  ],
  [
    'code and drawings',
    '<svg viewBox="0 0 1 1"><rect x="1" /></svg><script>"数"</script>',
    '<svg viewBox="0 0 1 1"><rect x="1" /></svg><script>"数"</script>',
  ],
  [
    'links to pages, not to files',
    '<a href="/archive/reports/#数">数</a><img src="/archive/a.png" alt="数">',
    '<a href="/archive/zh-hant/reports/#数">數</a><img src="/archive/a.png" alt="數">',
  ],
  [
    'what a link asks search',
    '<a href="/archive/search/?q=黄数">黄</a>',
    '<a href="/archive/zh-hant/search/?q=黃數">黃</a>',
  ],
  [
    'the switch',
    '<a class="x" data-part="edition" href="/archive/zh-hant/m/" lang="zh-Hant" hreflang="zh-Hant">繁體</a>',
    '<a class="x" data-part="edition" href="/archive/m/" lang="zh-Hans" hreflang="zh-Hans">简体</a>',
  ],
  [
    'attributes that style sheets print',
    '<li data-date="约2024年" data-lines="第5行">',
    '<li data-date="約2024年" data-lines="第5行">',
  ],
  [
    'its own canonical address',
    '<link rel="canonical" href="https://x.org/archive/m/">',
    '<link rel="canonical" href="https://x.org/archive/zh-hant/m/">',
  ],
  [
    'a frame’s canonical address',
    '<link rel="canonical" href="/archive/m/">',
    '<link rel="canonical" href="/archive/zh-hant/m/">',
  ],
  [
    'both editions told to search engines',
    '<link rel="alternate" hreflang="zh-Hans" href="https://x.org/archive/m/"><link rel="alternate" hreflang="x-default" href="https://x.org/archive/m/">',
    '<link rel="alternate" hreflang="zh-Hans" href="https://x.org/archive/m/"><link rel="alternate" hreflang="x-default" href="https://x.org/archive/m/">',
  ],
  [
    'what a shared link shows',
    '<meta property="og:url" content="https://x.org/archive/m/"><meta property="og:locale" content="zh_CN"><meta property="og:title" content="数">',
    '<meta property="og:url" content="https://x.org/archive/zh-hant/m/"><meta property="og:locale" content="zh_HK"><meta property="og:title" content="數">',
  ],
  [
    'one record for reference managers',
    '<meta name="citation_title" content="数"><meta name="DC.language" content="zh-CN"><link rel="cite-as" href="https://x.org/archive/m/">',
    '<meta name="citation_title" content="数"><meta name="DC.language" content="zh-CN"><link rel="cite-as" href="https://x.org/archive/m/">',
  ],
  [
    'a citation names the Simplified page',
    '<p data-read="https://x.org/archive/m/" data-cites>数. <span>https://x.org/archive/m/.</span></p>',
    '<p data-read="https://x.org/archive/m/" data-cites>數. <span>https://x.org/archive/m/.</span></p>',
  ],
  [
    'what is shared is the page itself',
    '<a href="https://x.org/archive/m/">https://x.org/archive/m/</a><button data-copy="数\nhttps://x.org/archive/m/">x</button>',
    '<a href="https://x.org/archive/zh-hant/m/">https://x.org/archive/zh-hant/m/</a><button data-copy="數\nhttps://x.org/archive/zh-hant/m/">x</button>',
  ],
  [
    'code to paste',
    '<pre>&lt;iframe src=&quot;https://x.org/archive/m/embed/&quot; title=&quot;数&quot;&gt;</pre>',
    '<pre>&lt;iframe src=&quot;https://x.org/archive/zh-hant/m/embed/&quot; title=&quot;數&quot;&gt;</pre>',
  ],
  [
    'oEmbed',
    '<link rel="alternate" type="application/json+oembed" title="数" href="https://x.org/archive/m/oembed.json">',
    '<link rel="alternate" type="application/json+oembed" title="數" href="https://x.org/archive/zh-hant/m/oembed.json">',
  ],
  [
    'addresses on paper',
    '<p>网址：https://x.org/archive/m/；报告〔/archive/reports/〕</p>',
    '<p>網址：https://x.org/archive/zh-hant/m/；報告〔/archive/zh-hant/reports/〕</p>',
  ],
  [
    'an address elsewhere',
    '<p>https://x.org/other/ https://y.org/archive/m/</p>',
    '<p>https://x.org/other/ https://y.org/archive/m/</p>',
  ],
  [
    'files in Simplified characters',
    '<a href="/archive/data/x.csv">数据</a>、<a href="/archive/feed.xml">订阅</a>',
    '<a href="/archive/data/x.csv">數據（簡體）</a>、<a href="/archive/feed.xml">訂閲（簡體）</a>',
  ],
  [
    'a feed in the head',
    '<link rel="alternate" type="application/atom+xml" title="新报告" href="/archive/feed.xml">',
    '<link rel="alternate" type="application/atom+xml" title="新報告（簡體）" href="/archive/feed.xml">',
  ],
  [
    'a record to download is Simplified by rule',
    '<a data-format="bib" href="/archive/citations/milestones/m.bib">数</a>',
    '<a data-format="bib" href="/archive/citations/milestones/m.bib">數</a>',
  ],
  [
    'the voice of the site, and the words of reports in it',
    '<div data-voice="site">检索<p data-voice="reports">检索程序</p><br>链接</div>检索',
    '<div data-voice="site">搜尋<p data-voice="reports">檢索程序</p><br>連結</div>檢索',
  ],
  [
    'the voice of a title',
    '<title data-voice="site">检索｜志</title><input data-voice="site" placeholder="检索">',
    '<title data-voice="site">搜尋｜志</title><input data-voice="site" placeholder="搜尋">',
  ],
];
for (const [name, simplified, traditional] of cases) test(name, () => assert.equal(page(simplified), traditional));

test('the code on paper leads to the page that was printed', () =>
  assert.equal(
    page(`<p>${qr('https://x.org/archive/m/')}</p>`),
    `<p>${qr('https://x.org/archive/zh-hant/m/').replace('aria-label="本页网址的二维码"', 'aria-label="本頁網址的二維碼"')}</p>`,
  ));

test('oEmbed speaks of the Traditional page', () =>
  assert.deepEqual(
    JSON.parse(
      traditionalOembed(
        '{"title":"数","width":600,"html":"<iframe src=\\"https://x.org/archive/m/embed/\\" title=\\"数\\">"}',
        edition,
      ),
    ),
    { title: '數', width: 600, html: '<iframe src="https://x.org/archive/zh-hant/m/embed/" title="數">' },
  ));

test('each map has the pages of its edition, each page with both twins', () => {
  const { simplified, traditional } = bothMaps('<url><loc>https://x.org/archive/m/</loc></url>', edition);
  const twins =
    '<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://x.org/archive/m/"/><xhtml:link rel="alternate" hreflang="zh-Hant" href="https://x.org/archive/zh-hant/m/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://x.org/archive/m/"/>';
  assert.equal(simplified, `<url><loc>https://x.org/archive/m/</loc>${twins}</url>`);
  assert.equal(traditional, `<url><loc>https://x.org/archive/zh-hant/m/</loc>${twins}</url>`);
});
