/**
 * Makes a large site for measuring search: pages such as the archive's, of sentences put together from its own clauses,
 * with places, people and numbers of their own. npx node scripts/bench/synthetic.ts [--reports 1000] [--milestones 20]
 * [--figures 60] [--characters 3000] [--alone] [--site dist] [--out .build/synthetic]
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type NameList, readNames } from '../../src/client/search/names/names.ts';
import { indexSite, readDocuments } from '../../src/integrations/search/write-index.ts';
import { makeNameList, type Name } from '../../src/outputs/names/name-list.ts';
import { clausesIn, MadeText } from './made/text.ts';
import { Random } from './random.ts';

const { values: options } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    milestones: { type: 'string', default: '20' },
    figures: { type: 'string', default: '60' },
    characters: { type: 'string', default: '3000' },
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.build/synthetic' },
    seed: { type: 'string', default: '1' },
    // Reports alone: their milestones stand in them, but have no pages of their own.
    alone: { type: 'boolean', default: false },
  },
});
const count = (name: 'reports' | 'milestones' | 'figures' | 'characters') => Number(options[name]);

const random = new Random(Number(options.seed));
const real = readDocuments(options.site);
const han = /\p{Script=Han}/gu;
const chars = [...new Set(real.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.match(han) ?? [])))];
const clauses = clausesIn(real.flatMap(({ blocks }) => blocks.map(({ text }) => text)));
const { word, number, clause, sentence, paragraph } = new MadeText(random, clauses, chars);
const surnames = [...'陈李张黄何梁林吴刘谢郑周罗杨苏邓蔡叶曾冯'];
const units = ['人', '名', '家', '个', '万元', '场次', '万人次', '件'];
const topics = [...new Set(real.flatMap(({ filters }) => filters.topic ?? []))];

const monthOf = () => [random.int(2008, 2025), random.int(1, 12)] as const;

interface Described {
  title: string;
  kind: string;
  union: string;
  unionName: string;
  topics: string[];
  date: readonly [year: number, month: number];
}

function html({ title, kind, union, unionName, topics: of, date: [year, month] }: Described, body: string): string {
  const filters = [['kind', kind], ['union', union], ['year', year], ...of.map((topic) => ['topic', topic])];
  const hidden = filters
    .map(([name, value]) => `<span hidden data-pagefind-filter="${name}:${value}"></span>`)
    .join('');
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article data-pagefind-body>${hidden}<span hidden data-pagefind-sort="date:${day}" data-pagefind-meta="date:${year}年${month}月"></span><span hidden data-pagefind-meta="unions:${unionName}"></span><h1 data-pagefind-meta="title:${title}">${title}</h1>${body}</article></main></body></html>`;
}

function write(path: string, text: string) {
  const file = `${options.out}${path}index.html`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const names: Name[] = [];

interface Event {
  id: string;
  page: Described;
  text: string;
}

function makeEvent(union: string, unionName: string, i: number): Event {
  const date = monthOf();
  const page = {
    title: `${unionName}${clause()}`,
    kind: 'milestone',
    union,
    unionName,
    topics: random.sample(topics, 2),
    date,
  };
  return { id: `${union}-${date[0]}-${i}`, page, text: `${date[0]}年${date[1]}月，${sentence()}` };
}

const eventHtml = ({ id, page, text }: Event) =>
  `<div data-part="event" id="${id}"><time>${page.date[0]}年${page.date[1]}月</time><div><p data-part="event-title">${page.title}</p><p>${text}</p></div></div>`;

function paragraphs(): string {
  const made: string[] = [];
  for (let length = 0, i = 1; length < count('characters'); i += 1) {
    if (i % 5 === 1) made.push(`<h2 id="s${i}">${clause()}：${clause()}</h2>`);
    const text = paragraph();
    made.push(`<p id="p${i}">${text}</p>`);
    length += text.length;
  }
  return made.join('\n');
}

function makeReport(i: number) {
  const union = `u${i}`;
  const unionName = `${word(2)}${random.pick(['市', '县', '区', '镇'])}总工会`;
  const people = Array.from({ length: 3 }, () => `${random.pick(surnames)}${word(2)}`);
  names.push({ text: unionName, kind: 'union' }, ...people.map((text): Name => ({ text, kind: 'person' })));
  const events = Array.from({ length: count('milestones') }, (_, n) => makeEvent(union, unionName, n));
  const figures = Array.from(
    { length: count('figures') },
    () => `<tr><th>${clause()}</th><td>${number()}${random.pick(units)}</td></tr>`,
  );
  const page = {
    title: `${unionName}：${clause()}`,
    kind: 'report',
    union,
    unionName,
    topics: random.sample(topics, 4),
    date: monthOf(),
  };
  const staff = people.map((name) => `<li>${name}<br>${unionName}主席</li>`).join('');
  write(
    `/reports/r${i}/`,
    html(
      page,
      `${paragraphs()}<h2 id="chronicle">大事记</h2>${events.map(eventHtml).join('\n')}<h2 id="figures">数据一览</h2><table>${figures.join('')}</table><h2 id="people">人物</h2><ul>${staff}</ul>`,
    ),
  );
  for (const event of options.alone ? [] : events)
    write(
      `/milestones/${event.id}/`,
      html(event.page, `<p>${event.text}</p><dl><dt>工会</dt><dd>${unionName}</dd></dl>`),
    );
}

rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });
for (const part of ['assets', 'search/index.html', 'about', 'favicon.svg', 'display.js'])
  cpSync(`${options.site}/${part}`, `${options.out}/${part}`, { recursive: true });
for (let i = 0; i < count('reports'); i += 1) makeReport(i);
const known = readNames(JSON.parse(readFileSync(`${options.site}/search/names.json`, 'utf8')) as NameList);
const metrics = known.filter(({ kind }) => kind === 'metric').map(({ name }): Name => ({ text: name, kind: 'metric' }));
/** As many figures as a metric's page tells search. */
const mostRecords = 300;
for (const [i, { text }] of metrics.entries()) {
  const records = names
    .filter(({ kind }) => kind === 'union')
    .slice(0, mostRecords)
    .map(
      (name) =>
        `<p data-part="record"><a href="/reports/r/#f">${name.text}${text}，${number()}${random.pick(units)}</a></p>`,
    );
  write(
    `/figures/m${i}/`,
    `<div data-pagefind-body><span data-pagefind-filter="kind:metric" data-pagefind-meta="title:${text}"></span>${records.join('')}</div>`,
  );
}
const terms = known
  .filter(({ kind }) => kind === 'term')
  .map(({ name, of }): Name => ({ text: name, kind: 'term', of }));
writeFileSync(`${options.out}/search/names.json`, JSON.stringify(makeNameList([...names, ...terms, ...metrics])));
const started = performance.now();
const pages = await indexSite(options.out);
console.log(
  `${options.out}: ${pages} pages, indexed in ${((performance.now() - started) / 1000).toFixed(1)} s, ${(process.cpuUsage().user / 1e6).toFixed(1)} s of this process, ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`,
);
