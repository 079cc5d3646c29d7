/** The lead: the texts beside title and byline, before the first heading. */
import { firstLine, lastLine, type Para, paraText } from '../para.ts';
import { isDated, isVoice } from './sections.ts';
import type { TitleAt } from './title.ts';

const column = (para: Para) => Math.max(...para.rows.map((r) => r.width));
const like = (a: Para, b: Para) => Math.abs(column(a) - column(b)) <= 2 || column(a) > 60;
const isText = (para: Para | undefined): para is Para => para?.kind === 'body' && !isDated(para) && !isVoice(para);
const isHead = (para: Para | undefined) => para?.kind === 'display' || para?.kind === 'numbered';

const isBody = (para: Para) => para.kind === 'body' || para.kind === 'item';

/** A lead is short: more texts than this before the first heading are the report itself. */
const most = 4;

/** The run of like texts from `i` on, in a direction. */
function run(flow: Para[], i: number, step: 1 | -1): Para[] {
  const found: Para[] = [];
  for (let at = i; isText(flow[at]); at += step) {
    const para = flow[at] as Para;
    if (found[0] && !like(found[0], para)) break;
    found.push(para);
  }
  return step === 1 ? found : found.reverse();
}

/** `flow` is the report without title, byline, captions and furniture. */
export function findLead(
  flow: Para[],
  paras: Para[],
  at: TitleAt | undefined,
  bylines: Para[],
): { lead: Para[]; rest: Para[] } {
  const found = leadOf(flow, paras, at, bylines);
  // Headings that were left without any text have theirs among what looks like a lead.
  const lead = flow.some((p) => isBody(p) && !found.includes(p)) ? found : [];
  return { lead, rest: flow.filter((p) => !lead.includes(p)) };
}

function leadOf(flow: Para[], paras: Para[], at: TitleAt | undefined, bylines: Para[]): Para[] {
  if (!flow.some(isHead)) return [];
  const anchors = [...bylines, ...(at ? at.title.map((i) => paras[i] as Para) : [])].sort(
    (a, b) => firstLine(a) - firstLine(b),
  );
  const lastText = Math.max(...flow.filter((p) => p.kind === 'body').map(firstLine));
  const early = anchors.filter((p) => firstLine(p) < lastText);
  const anchor = early.filter((p) => p.kind === 'byline').at(0) ?? early.at(-1);
  if (!anchor) return [];
  const after = flow.findIndex((p) => firstLine(p) > lastLine(anchor));
  const titleLine = at ? firstLine(paras[at.title.at(-1) as number] as Para) : 0;
  const start = titleLine > lastLine(anchor) && after >= 0 && isText(flow[after]) ? after : after;
  const forward = start < 0 ? [] : run(flow, start, 1);
  const back = run(flow, (start < 0 ? flow.length : start) - 1, -1);
  const beforeHead = (texts: Para[]) => texts.length > 0 && texts.length <= most;
  if (beforeHead(back) && back.every((p) => p === back[0] || like(back[0] as Para, p)) && opensFlow(flow, back))
    return back;
  if (beforeHead(forward)) return forward;
  // The first heading of the text has slipped between byline and lead: the lead is set in a column of its own.
  const [slipped, next] = [flow[start + 1], flow[start + 2]];
  if (
    isHead(flow[start]) &&
    isText(slipped) &&
    next &&
    next.kind === 'body' &&
    Math.abs(column(slipped) - column(next)) > 4
  )
    return [slipped];
  return [];
}

/** Texts before a byline are its lead only where nothing but the title stands before them. */
const opensFlow = (flow: Para[], texts: Para[]) => flow[0] === texts[0] && paraText(texts[0] as Para) !== '';
