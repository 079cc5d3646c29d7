/** Ids of a draft: ASCII, lower case, never made from a title; an editor may change them until they are published. */
import { slugOf } from './union.ts';

/** Gives each id once: the second of a name is name-2. */
export class Ids {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  take(name: string): string {
    let id = name;
    for (let n = 2; this.taken.has(id); n += 1) id = `${name}-${n}`;
    this.taken.add(id);
    return id;
  }
}

const words: Record<string, string> = {
  成立: 'founding',
  代表大会: 'congress',
  会议: 'meeting',
  竞赛: 'contest',
  大赛: 'contest',
  比赛: 'contest',
  运动会: 'games',
  培训: 'training',
  宣讲: 'talks',
  助学: 'student-aid',
  慰问: 'visits',
  文化宫: 'workers-palace',
  热线: 'hotline',
  驿站: 'station',
  律师: 'lawyers',
  劳模: 'model-workers',
  工匠: 'craftsmen',
  集体协商: 'bargaining',
  会员: 'members',
  经费: 'funds',
  企业: 'enterprises',
  职工: 'workers',
};

/** A word for what a text is about: an English one where there is one, else its first characters in pinyin. */
export function wordFor(text: string, kind?: string): string {
  const known = Object.keys(words).find((word) => text.includes(word));
  if (kind && known) return `${words[known]}`;
  const han = text.replace(/[^\p{Script=Han}]/gu, '').slice(0, 4);
  return known && !kind ? (words[known] as string) : slugOf(han) || kind || 'item';
}

/** Of a section: its subject, where it has one that no other section has. */
export function sectionWord(heading: string, topic: string | undefined): string {
  if (/大事记|年表|编年/u.test(heading)) return 'chronicle';
  if (/成绩单|数说|“数”说/u.test(heading)) return 'report-card';
  if (/寄语|心声|感言/u.test(heading)) return 'voices';
  if (/展望|未来|下一步/u.test(heading)) return 'outlook';
  const [year] = /^\d{4}(?=年)/.exec(heading) ?? [];
  return year ? `year-${year}` : (topic ?? 'section');
}
