/** Whether a date in a sentence is that of an event, and by which rule. */
import type { Mention } from '../../../domain/time/mention.ts';
import { enclosing, type Span } from '../passage.ts';
import { eventIn, isPlan, isTally } from './events.ts';

export interface DateIn {
  text: string;
  m: Mention;
  /** The sentence, or the part of it between semicolons. */
  segment: Span;
  /** The sentence has a date of an event already. */
  earlier: boolean;
}

/** A clause begins where the sentence does, or behind a comma, a quotation or a word that leads in a time. */
const opens =
  /(?:^|[，,、；;。：！？”’）)●■◆★▲①-⑳]|于|在|自|从|到|其中|此前|随后|同时|组织|开展|举办|召开|举行|参加|获|启动)\s*$/u;

/** A time of year after a span makes it one event: 2023-2024年暑假. */
const season = /^(?:暑假|寒假|春节|国庆|秋季|连续)/u;

/** 列为2024年工会重点工作: the year is that of a plan. */
const isAgenda = (after: string) => /^(?:工会)?(?:重点工作|工作(?:重点|计划|要点|安排|目标|任务))/u.test(after);

/** In a document's title or a short quotation the date is part of a name. */
function isNamed({ text, m }: DateIn): boolean {
  const holder = enclosing(text, m);
  return holder !== undefined && !(holder.kind === 'quote' && holder.span.end - holder.span.start > 24);
}

/** A year's work in a sentence: 在县委领导下，围绕中心，取得新成效. */
const isGeneral = (after: string) =>
  /在[^，]{2,30}(?:领导|指导|关心|支持)下|取得[^，。]{0,6}(?:成效|成绩|进展|突破)|围绕中心/u.test(after);

/** 自2023年12月起; 自2007年以来，坚持每年举办; 在2016年开始开展的. What was counted since is a figure. */
function sinceRule({ text, m, segment }: DateIn): string | undefined {
  const after = text.slice(m.end, segment.end);
  if (isPlan(text.slice(segment.start, segment.end)) || /^.{0,2}(?:累计|共)/u.test(after)) return undefined;
  if (m.text.endsWith('起') && m.month !== undefined) return 'from-then-on';
  return /每年|至今已举办|连续.{1,3}年举办/u.test(after) ? 'every-year-since' : undefined;
}

/** 在2022年度考核中被评为优秀等次: the year of what was judged, where no other date tells when. */
const roundRule = ({ earlier }: DateIn, after: string) =>
  !earlier && /评|考核|获|列|奖/u.test(after) && !/^[”》]/.test(after) ? 'round-award' : undefined;

/** The rule, or undefined where the date is none of an event: a plan, a sum over years, part of a name. */
export function ruleOf(date: DateIn): string | undefined {
  const { text, m, segment } = date;
  if (isNamed(date)) return undefined;
  if (m.form === 'since') return sinceRule(date);
  if ((m.form !== 'point' && m.form !== 'span') || (m.same && m.start > segment.start)) return undefined;
  const [before, after] = [text.slice(segment.start, m.start), text.slice(m.end, segment.end)];
  if (/^[内度]/u.test(after) || isPlan(after) || (isPlan(before.slice(-12)) && m.relative !== 0)) return undefined;
  if (m.round) return roundRule(date, after);
  if (!opens.test(before) || isAgenda(after)) return undefined;
  return byPrecision(m, before, after);
}

/** A day needs no verb to be that of an event; a month that is only near and a year do. */
function byPrecision(m: Mention, before: string, after: string): string | undefined {
  const event = eventIn(after) ?? eventIn(before);
  if (m.form === 'span') return event && (season.test(after) || !isTally(after.slice(0, 24))) ? 'span' : undefined;
  if (m.day !== undefined) return 'day';
  if (m.month !== undefined) return m.part === undefined || event ? 'month' : undefined;
  if (!event || isTally(after.slice(0, 20)) || isGeneral(after)) return undefined;
  return m.relative === undefined ? 'year' : 'relative-year';
}
