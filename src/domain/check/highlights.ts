/** What editors choose to be seen first is told there, and named once. */
import type { FigureData, HighlightsData, MilestoneData } from '../model.ts';
import type { Add } from './finding.ts';

interface Facts {
  figures: FigureData[];
  milestones: MilestoneData[];
}

const names = { figures: '数据', milestones: '大事' } as const;

/** `whose` is what the facts are of, as readers call it. */
export function checkHighlights(chosen: HighlightsData | undefined, facts: Facts, whose: string, add: Add) {
  for (const list of ['figures', 'milestones'] as const) {
    const known = new Set<string>(facts[list].map(({ id }) => id));
    chosen?.[list]?.forEach((id, i, ids) => {
      const at = ['highlights', list, i];
      if (!known.has(id))
        add(
          at,
          'dangling-highlight',
          `要点里的${names[list]}“${id}”，${whose}没有。`,
          `读者先看到的，必须是${whose}记着的。改成已有的 id；不再要编者的选择，就删去 highlights，由程序按数据选。`,
        );
      else if (ids.indexOf(id) !== i)
        add(
          at,
          'highlight-twice',
          `要点里的${names[list]}“${id}”写了两次。`,
          '页面上会并排出现两次；请删去一个，或换成另一项。',
        );
    });
  }
}
