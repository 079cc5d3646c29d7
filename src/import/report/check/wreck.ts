/** Signs that a text was not read well as a whole: an editor should look at the blocks before anything else. */
import { findMentions } from '../../../domain/time/find.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Block, blockRows, blockText, type Laid } from '../../layout/block.ts';
import { endsSentence } from '../../layout/line/marks.ts';
import { missingMonths } from './months.ts';

export interface Sign {
  text: string;
  /** Blocks that show it. */
  blocks: Block[];
  /** It says by itself that the draft is a wreck; others do so together. */
  strong?: boolean;
  /** It is worth a look, and says nothing of the draft as a whole. */
  weak?: boolean;
}

const first = (block: Block) => blockRows(block)[0]?.line ?? 0;
const places = (blocks: Block[]) =>
  `第 ${blocks.slice(0, 6).map(first).join('、')} 行${blocks.length > 6 ? `等 ${blocks.length} 处` : ''}`;
const isText = ({ role }: Block) => role === 'paragraph' || role === 'item' || role === 'lead';

/** A heading that goes on as a sentence does, or was cut out of one. */
export const readsAsSentence = (text: string): boolean =>
  /[，。；？]/u.test(text.replace(/^[一二三四五六七八九十（）()\d]+[、．.]/u, '')) ||
  /(?:的|了|在|和|与|是|为|将|并|等|对|从|及)$/u.test(text) ||
  /^[，。、；：”）》]/u.test(text) ||
  text.length > 40 ||
  /^(?:他|她|我们|记者|据|其中|同时|此外|截至)/u.test(text);

const finished = (text: string) => endsSentence(text) || /[：:；;”）)]$/u.test(text) || /^[△▲●]/u.test(text);

/** A line within a chronicle that begins with a date, from which no milestone came. */
function lostEntries({ blocks }: Laid, facts: Facts): Block[] {
  const cited = facts.milestones.flatMap((m) => m.places.map((p) => p.passage.block));
  return blocks.filter((block) => {
    if (block.role !== 'item' || block.rule === 'table' || cited.includes(block)) return false;
    const [mention] = findMentions(blockText(block).slice(0, 24));
    return mention !== undefined && mention.start <= 2 && (mention.form === 'point' || mention.form === 'torn');
  });
}

/** Entries of a chronicle whose date lies before that of the entry above. */
function backwards(facts: Facts): Block[] {
  const entries = facts.milestones.filter((m) => m.rule === 'entry');
  return entries.flatMap((m, i) => {
    const before = entries[i - 1];
    if (!before || before.passage.headings.join() !== m.passage.headings.join()) return [];
    const [own, last] = [m.dated.edtf.slice(0, 7), before.dated.edtf.slice(0, 7)];
    return own.slice(0, 4) < last.slice(0, 4) || (own.length === 7 && last.length === 7 && own < last)
      ? [m.passage.block]
      : [];
  });
}

/** All signs of a report, each a sentence in Chinese with the lines to look at. */
export function signsOf(laid: Laid, facts: Facts): Sign[] {
  const { blocks } = laid;
  const of = (role: Block['role']) => blocks.filter((b) => b.role === role);
  const texts = blocks.filter(isText);
  const signs: Sign[] = [];
  const say = (found: Block[], text: (where: string) => string, strong = false) => {
    if (found.length > 0) signs.push({ text: text(places(found)), blocks: found, ...(strong && { strong }) });
  };
  if (of('title').length === 0) signs.push({ text: '没有认出题目。', blocks: [], strong: true });
  const bylined = of('byline').length > 0 || facts.passages.some((p) => p.byline);
  if (!bylined) signs.push({ text: '没有认出署名：来源没有署名，就不用管。', blocks: [] });
  const sentences = of('heading').filter((b) => readsAsSentence(blockText(b)));
  say(sentences, (where) => `小标题读起来像句子（${where}），可能是正文被当成了小标题。`, sentences.length > 1);
  const open = texts.filter((b) => b.rule !== 'table' && !finished(blockText(b)));
  say(
    open,
    (where) => `有的段落没有说完（${where}），可能断在中间，或与别的段落错了位。`,
    open.length > Math.max(1, texts.length * 0.2),
  );
  const empty = of('heading').filter((b) => {
    const next = blocks[blocks.indexOf(b) + 1];
    return next === undefined || next.role === 'furniture' || (next.role === 'heading' && next.level !== 3);
  });
  say(empty, (where) => `小标题底下没有文字（${where}），小标题与正文可能分开了。`, empty.length > 2);
  const lost = lostEntries(laid, facts);
  say(lost, (where) => `大事记里有的条目没有读成大事（${where}）。`, lost.length > 1);
  const back = backwards(facts);
  say(back, (where) => `大事记的日期在${where}往回走，可能漏了年份，或条目断开、错了次序。`, back.length > 1);
  for (const { year, months, blocks } of missingMonths(facts))
    signs.push({
      text: `大事记${year}年逐月有记事，却没有${months.join('、')}月（${places(blocks)}）：来源没有就不用管，也可能漏了条目，或分栏时错了位。`,
      blocks,
      weak: true,
    });
  const all = blocks.flatMap(blockRows).length;
  const furniture = of('furniture')
    .filter((b) => b.rule !== 'table')
    .flatMap(blockRows).length;
  if (furniture > Math.max(6, all * 0.2))
    signs.push({
      text: `${all} 行里有 ${furniture} 行编作版面杂项，正文可能在里面。`,
      blocks: of('furniture'),
      strong: true,
    });
  return signs;
}

/** Whether the signs together say that the draft is not to be built upon. */
export const isWreck = (signs: Sign[]): boolean =>
  signs.some((s) => s.strong) || signs.filter((s) => !s.weak).length > 2;
