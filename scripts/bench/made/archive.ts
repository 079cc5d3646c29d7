/** An archive of any size in the model's own shape, the same for the same seed: `ARCHIVE_DIR` builds it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { address } from '../../../src/domain/addresses/address.ts';
import type { TermData } from '../../../src/domain/model.ts';
import { Random } from '../random.ts';
import { type Known, type MadeUnion, makeReport, type Size } from './report.ts';
import { MadeText, ownClauses } from './text.ts';

/** As the real reports have them. */
export const usual: Size = { milestones: 20, figures: 60, characters: 3000 };
/** Reports of a union: a county has one every few years. */
const perUnion = 8;
const surnames = [...'陈李张黄何梁林吴刘谢郑周罗杨苏邓蔡叶曾冯'];

/** What a report looks up, from the project's own files. */
function readKnown(): Known {
  const list = <T>(name: string) => parse(readFileSync(`content/${name}.yaml`, 'utf8')) as T[];
  return {
    topics: list<{ id: string }>('topics').map(({ id }) => id),
    metrics: list('metrics'),
    terms: list<TermData>('glossary').filter(({ term }) => /^\p{Script=Han}+$/u.test(term)),
  };
}

function makeUnions(count: number, random: Random, text: MadeText): MadeUnion[] {
  const names = new Set<string>();
  const unique = (make: () => string) => {
    let name = make();
    while (names.has(name)) name = make();
    names.add(name);
    return name;
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `made-${i}`,
    name: `${unique(() => text.word(2))}${i % 6 === 0 ? '市' : random.pick(['县', '区'])}总工会`,
    officers: [0, 1, 2].map((n) => ({
      id: `person-${i}-${n}`,
      name: unique(() => `${random.pick(surnames)}${text.word(2)}`),
    })),
  }));
}

/** Every sixth union is a city's, with the next five below it. */
const unionData = ({ name }: MadeUnion, i: number) => ({
  name,
  short: name.slice(0, 2),
  parent: i % 6 === 0 ? 'gdftu' : `made-${i - (i % 6)}`,
  level: i % 6 === 0 ? 'city' : 'county',
});

/** Makes `folder/content` with `reports` reports. The authority files of topics, metrics and terms are the project's. */
export function makeArchive(folder: string, reports: number, { size = usual, seed = 1 } = {}): void {
  rmSync(folder, { recursive: true, force: true });
  const random = new Random(seed);
  const text = new MadeText(random, ownClauses());
  const known = readKnown();
  const unions = makeUnions(Math.ceil(reports / perUnion), random, text);
  const put = (file: string, what: string) => writeFileSync(join(folder, 'content', file), what);
  const yaml = (data: unknown) => stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  for (const part of ['reports', 'sources', 'unions']) mkdirSync(join(folder, 'content', part), { recursive: true });
  for (const file of ['archive', 'conventions', 'glossary', 'metrics', 'topics', 'unions/acftu', 'unions/gdftu'])
    cpSync(`content/${file}.yaml`, join(folder, `content/${file}.yaml`));
  for (const [i, union] of unions.entries()) put(`unions/${union.id}.yaml`, yaml(unionData(union, i)));
  put('people.yaml', yaml(unions.flatMap(({ officers }) => officers)));
  const promised: string[] = [];
  for (let i = 0; i < reports; i += 1) {
    const union = unions[i % unions.length] as MadeUnion;
    const id = `${union.id}-r${i}`;
    const { data, body, source, paragraphs } = makeReport(id, union, size, known, random, text);
    put(`reports/${id}.mdx`, `---\n${yaml(data)}---\n\n${body}\n`);
    const sha256 = createHash('sha256').update(body).digest('hex');
    put(`sources/${id}.yaml`, yaml({ ...source, sha256, bytes: Buffer.byteLength(body) }));
    const at = (fragment: string) => address.inReport(id, fragment);
    promised.push(
      address.report(id),
      ...Array.from({ length: paragraphs }, (_, n) => at(`p${n + 1}`)),
      ...data.figures.map((figure) => at(figure.id)),
      ...data.milestones.flatMap((m) => [at(m.id), address.milestone(m.id)]),
      // A paragraph that was merged into the first: archives change.
      `${at('p900')} -> ${at('p1')}`,
    );
  }
  put('permalinks.txt', `${promised.sort().join('\n')}\n`);
}
