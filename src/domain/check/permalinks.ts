/** What must hold within the file of promises, and between it and the content. */
import { address } from '../addresses/address.ts';
import { type Permalink, splitAddress } from '../addresses/permalinks.ts';
import type { Content } from '../model.ts';
import { parseDate } from '../time/parse.ts';
import type { Near } from './references.ts';

export interface PromiseFinding {
  line: number;
  code: string;
  message: string;
  advice: string;
}

const how = '写成“旧地址 -> 新地址”，或“旧地址 -> 撤下 2026-03-01 理由”。';

/** Lines that are malformed, said twice, or lead in a circle. */
export function checkPermalinks(permalinks: Permalink[]): PromiseFinding[] {
  const heirs = new Map(permalinks.map((p) => [p.address, p.heir]));
  const first = new Map<string, number>();
  return permalinks.flatMap((p) => {
    const { address: at, line } = p;
    const earlier = first.get(at);
    first.set(at, earlier ?? line);
    const found = malformed(p);
    if (found) return [{ line, ...found }];
    if (earlier !== undefined)
      return [
        {
          line,
          code: 'permalink-twice',
          message: `${at} 在第 ${earlier} 行已经写过。`,
          advice: '一个地址只能有一个去向；请合并成一行。',
        },
      ];
    if (circles(at, heirs))
      return [{ line, code: 'heir-loop', message: `${at} 转来转去又回到自己。`, advice: '箭头后写真有内容的地址。' }];
    return [];
  });
}

function malformed({ address: at, heir, withdrawn }: Permalink) {
  if (!at.startsWith('/'))
    return { code: 'bad-permalink', message: `“${at}”不是地址。`, advice: `地址从“/”写起。${how}` };
  if (heir !== undefined && !heir.startsWith('/'))
    return { code: 'bad-permalink', message: `“${heir}”不是地址。`, advice: `地址从“/”写起。${how}` };
  if (withdrawn && (!isDay(withdrawn.date) || !withdrawn.reason))
    return {
      code: 'bad-withdrawal',
      message: `${at} 的撤下没有写清日期和理由。`,
      advice: `读者要知道何时、为何撤下。${how}`,
    };
  return undefined;
}

function isDay(text: string): boolean {
  try {
    return parseDate(text).from?.precision === 'day';
  } catch {
    return false;
  }
}

function circles(at: string, heirs: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = heirs.get(at); next !== undefined && !seen.has(next); next = heirs.get(next)) {
    if (next === at) return true;
    seen.add(next);
  }
  return false;
}

/** Addresses that once stood in the file and do not any more: one problem for all, since one bad merge can drop many. */
export function checkDeleted(permalinks: Permalink[], before: string[]): PromiseFinding[] {
  const now = new Set(permalinks.map((p) => p.address));
  const deleted = before.filter((at) => !now.has(at));
  if (deleted.length === 0) return [];
  const named = `${deleted.slice(0, 3).join('、')}${deleted.length > 3 ? ` 等 ${deleted.length} 个` : ''}`;
  return [
    {
      line: 1,
      code: 'permalink-deleted',
      message: `公布过的地址 ${named} 从本文件里删掉了。`,
      advice: `公布过的地址要永远有效，删行不算数，版本历史里还有。请把原来的行放回来；地址改了或不再有内容，${how}`,
    },
  ];
}

/** A milestone that was published and is in no report any more must have an heir, or be withdrawn with a reason. */
export function checkLostMilestones(permalinks: Permalink[], content: Content, near: Near): PromiseFinding[] {
  const known = new Set(content.reports.flatMap((r) => r.milestones.map((m) => m.id)));
  return permalinks.flatMap(({ address: at, heir, withdrawn, line }) => {
    const [, id] = /^\/milestones\/([^/]+)\/$/.exec(splitAddress(at)[0]) ?? [];
    if (id === undefined || at.includes('#') || heir || withdrawn || known.has(id)) return [];
    const like = near(id, known);
    const to = address.milestone(like ?? '继承的大事id');
    return [
      {
        line,
        code: 'milestone-without-heir',
        message: `公布过的大事“${id}”没有了。`,
        advice: `别人的引用会因此失效。${like ? `是不是改成了“${like}”？` : ''}改名或并入的，把这一行写成“${at} -> ${to}”；撤下的，写成“${at} -> 撤下 2026-03-01 理由”；误删的，请恢复。`,
      },
    ];
  });
}
