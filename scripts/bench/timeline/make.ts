/** An archive with many milestones: the project as it stands, and made reports whose milestones and figures are drawn by chance. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { kinds } from '../../../src/domain/codes.ts';
import { Random } from '../random.ts';

const perReport = 20;
const figuresPerReport = 60;
const words = [
  '职工',
  '工会',
  '技能竞赛',
  '劳模',
  '维权',
  '服务',
  '会议',
  '成立',
  '表彰',
  '培训',
  '慰问',
  '协商',
  '驿站',
  '代表大会',
];
const two = (n: number) => String(n).padStart(2, '0');

/** Days, months, years and spans, in the shares that the real reports have them, from 1985 to 2024. */
function date(random: Random): string {
  const year = random.int(1985, 2024);
  const month = `${year}-${two(random.int(1, 12))}`;
  const kind = random.next();
  if (kind < 0.3) return `${month}-${two(random.int(1, 28))}`;
  if (kind < 0.7) return month;
  if (kind < 0.95) return String(year);
  return `${year}/${year + random.int(1, 4)}`;
}

const phrase = (random: Random, from: number, to: number) =>
  Array.from({ length: random.int(from, to) }, () => random.pick(words)).join('');

/** Copies the project to `folder` and adds `count` milestones in reports of twenty, of a hundred made unions. */
export function makeArchive(folder: string, count: number, seed = 1): void {
  rmSync(folder, { recursive: true, force: true });
  for (const file of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(existsSync)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const random = new Random(seed);
  const topics = (parse(readFileSync('content/topics.yaml', 'utf8')) as { id: string }[]).map((t) => t.id);
  const metrics = (parse(readFileSync('content/metrics.yaml', 'utf8')) as { id: string }[]).map((m) => m.id);
  const unions = Array.from({ length: 100 }, (_, i) => `made-${i}`);
  for (const id of unions) {
    const data = { name: `第${id.slice(5)}工会`, short: '试', parent: 'gdftu', level: 'city' };
    writeFileSync(join(folder, `content/unions/${id}.yaml`), stringify(data));
  }
  for (let r = 0; r < count / perReport; r += 1) {
    const union = random.pick(unions);
    const id = `${union}-report-${r}`;
    const milestones = Array.from({ length: perReport }, (_, i) => {
      const when = date(random);
      return {
        id: `${union}-${when.slice(0, 4)}-r${r}x${i}`,
        date: when,
        title: phrase(random, 4, 8),
        text: `${phrase(random, 10, 20)}。`,
        kind: random.pick(Object.keys(kinds)),
        unions: [union],
        topics: random.sample(topics, 2),
        evidence: ['1-2'],
      };
    });
    const head = {
      title: `${phrase(random, 4, 8)}：${phrase(random, 2, 4)}`,
      union,
      covers: '1985/2024',
      published: `${random.int(2005, 2025)}-${two(random.int(1, 12))}`,
      summary: `${phrase(random, 20, 40)}。`,
      topics: [topics[0]],
      milestones,
      figures: Array.from({ length: figuresPerReport }, (_, i) => ({
        id: `${id}-f${i}`,
        ...(i % 3 === 0 && { metric: random.pick(metrics) }),
        label: phrase(random, 2, 5),
        value: random.int(1, 99_999),
        unit: '人',
        qualifier: 'exact',
        period: String(random.int(1985, 2024)),
        topic: random.pick(topics),
        union,
        evidence: ['1-2'],
      })),
    };
    const body = milestones.map((m) => `<Milestone id="${m.id}" />`).join('\n\n');
    writeFileSync(
      join(folder, `content/reports/${id}.mdx`),
      `---\n${stringify(head, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n## 大事 [#chronicle]\n\n${body}\n`,
    );
  }
}
