/** One made report: its front matter, its body and the record of its source. */
import { kinds } from '../../../src/domain/codes.ts';
import type { Random } from '../random.ts';
import { date, month } from './dates.ts';
import type { MadeText } from './text.ts';

export interface Size {
  milestones: number;
  figures: number;
  /** Of prose; what milestones and figures say comes on top. */
  characters: number;
}

/** What reports name, by id. */
export interface Known {
  topics: string[];
  metrics: { id: string; unit: string }[];
  terms: { id: string; term: string }[];
}

export interface MadeUnion {
  id: string;
  name: string;
  officers: { id: string; name: string }[];
}

const units = ['人', '名', '家', '个', '万元', '场次', '万人次', '件'];
/** A title, a section's heading and what follows it stand on a line each. */
const perSection = 5;

/** Made in one go, since bodies refer to what the front matter holds, and evidence to lines of the source. */
export function makeReport(id: string, union: MadeUnion, size: Size, known: Known, random: Random, text: MadeText) {
  const milestones = Array.from({ length: size.milestones }, (_, i) => {
    const when = date(random);
    return {
      id: `${union.id}-${when.slice(0, 4)}-${id.slice(union.id.length + 1)}x${i}`,
      date: when,
      title: text.clause(),
      text: text.sentence(),
      kind: random.pick(Object.keys(kinds)),
      unions: [union.id],
      topics: random.sample(known.topics, 2),
      evidence: [String(2 + i)],
    };
  });
  const figures = Array.from({ length: size.figures }, (_, i) => {
    const metric = i % 3 === 0 ? random.pick(known.metrics) : undefined;
    return {
      id: `${id}-f${i}`,
      ...(metric && { metric: metric.id }),
      label: text.clause(),
      value: Number(text.number()),
      unit: metric?.unit ?? random.pick(units),
      qualifier: 'exact',
      period: String(random.int(1985, 2024)),
      topic: random.pick(known.topics),
      union: union.id,
      evidence: [String(2 + (i % 30))],
    };
  });
  const lines: { role: string; section?: string }[] = [{ role: 'title' }];
  const body: string[] = [];
  const left = figures.map((figure) => figure.id);
  const perParagraph = Math.ceil((size.figures * 130) / size.characters);
  let paragraphs = 0;
  let section = '';
  for (let written = 0; written < size.characters || left.length > 0; paragraphs += 1) {
    if (paragraphs % perSection === 0) {
      section = `s${paragraphs / perSection + 1}`;
      body.push(`## ${text.clause()}：${text.clause()} [#${section}]`);
      lines.push({ role: 'heading', section });
    }
    const prose = text.paragraph();
    const counted = left.splice(0, perParagraph).map((figure) => `，${text.clause()}<Figure id="${figure}" />`);
    const term = random.pick(known.terms);
    body.push(
      `<Term id="${term.id}">${term.term}</Term>${prose.slice(0, -1)}${counted.join('')}。 [#p${paragraphs + 1}]`,
    );
    lines.push({ role: 'paragraph', section });
    written += prose.length;
  }
  body.push('## 大事记 [#chronicle]', ...milestones.map((m) => `<Milestone id="${m.id}" />`));
  lines.push(
    { role: 'heading', section: 'chronicle' },
    ...milestones.map(() => ({ role: 'item', section: 'chronicle' })),
  );
  const data = {
    title: `${union.name}：${text.clause()}`,
    union: union.id,
    covers: '1980/2024',
    published: month(random, 2025, 2025),
    bylines: [{ role: '通讯员', names: [text.word(3)] }],
    summary: text.paragraph(),
    topics: random.sample(known.topics, 4),
    people: union.officers.map(({ name }, i) => ({
      name,
      ...(i === 0 ? { office: '主席', union: union.id } : { honour: '优秀工会工作者' }),
      evidence: ['2'],
    })),
    milestones,
    figures,
  };
  const source = {
    file: `${id}.txt`,
    lines: lines.length,
    blocks: lines.map(({ role, section }, i) => ({ role, lines: String(i + 1), ...(section && { section }) })),
  };
  return { data, body: body.join('\n\n'), source, paragraphs };
}
