/** What a picture shows, in words: the same for the picture and for the table beside it. */
import type { Archive, Figure } from '../../domain/archive/archive.ts';
import { levels } from '../../domain/codes.ts';
import type { Entry, Peers } from '../../domain/compare/compare.ts';
import { scopeWords } from '../../domain/compare/scope-words.ts';
import type { Bounds } from '../../domain/numbers/bounds.ts';
import { formatNumber, formatQuantity } from '../../domain/numbers/quantity.ts';
import { formatDate } from '../../domain/time/words.ts';

export interface Row {
  figure: Figure;
  entry: Entry;
  /** 阳江（地级市） */
  union: string;
  when: string;
  /** The source's words. */
  stated: string;
  /** Its bounds in the base unit; of a flow, per year. */
  compared: string;
  /** The bounds say no more than the source's words. */
  exact: boolean;
}

/** 1.39万, 2,700: ten thousands where the number has them. */
export const short = (n: number): string =>
  n >= 1e8 ? `${formatNumber(n / 1e8)}亿` : n >= 1e4 ? `${formatNumber(n / 1e4)}万` : formatNumber(n);

export function boundsWords({ low, high }: Bounds, unit: string): string {
  if (low === undefined) return `至多${short(high ?? 0)}${unit}`;
  if (high === undefined) return `${short(low)}${unit}以上`;
  return low === high ? `${formatNumber(low)}${unit}` : `${short(low)}—${short(high)}${unit}`;
}

const whenOf = (archive: Archive, { report, period }: Figure) => {
  const published = archive.report(report).published;
  return period ? formatDate(period) : published ? `未注明，刊于${formatDate(published)}` : '未注明';
};

/** The rows of a picture, in its order. */
export const rowsOf = (archive: Archive, { entries, metric }: Peers): Row[] =>
  entries.map((entry) => {
    const union = archive.union(entry.figure.union);
    const words = boundsWords(entry.bounds, metric.unit);
    const flow = metric.nature === 'flow';
    return {
      figure: entry.figure,
      entry,
      union: `${union.short}（${union.level === 'county' ? '县级' : levels[union.level]}）`,
      when: whenOf(archive, entry.figure),
      stated: formatQuantity(entry.figure),
      compared: flow ? `每年${words}` : words,
      exact: !flow && entry.bounds.precision === 'exact',
    };
  });

/** 助学金额（发放，折成每年） */
export const titleOf = (peers: Peers): string => {
  const scope = [scopeWords(peers.scope), peers.metric.nature === 'flow' && '折成每年'].filter(Boolean).join('，');
  return scope ? `${peers.metric.name}（${scope}）` : peers.metric.name;
};

/** Where a union's numbers hold those of another beside it: 江门的数包括所属的台山。 */
export function kinWords(archive: Archive, { entries }: Peers): string[] {
  const unions = [...new Set(entries.map(({ figure }) => figure.union))].map(archive.union);
  return unions.flatMap((above) => {
    const below = unions.filter((u) => isBelow(archive, u.id, above.id));
    return below.length > 0 ? [`${above.short}的数包括所属的${below.map((u) => u.short).join('、')}。`] : [];
  });
}

function isBelow(archive: Archive, id: string, above: string): boolean {
  const { parent } = archive.union(id);
  return parent !== undefined && (parent === above || isBelow(archive, parent, above));
}
