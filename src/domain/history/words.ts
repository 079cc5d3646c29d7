/** What changed on a page, in words: 改第1—4、7段，数据3项；增大事1条. */
import { splitAddress } from '../addresses/permalinks.ts';
import type { ChangedDay } from './page.ts';

/** Numbers with runs drawn together: [1, 2, 3, 7] → 1—3、7. */
function runs(numbers: number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const starts = sorted.filter((n, i) => sorted[i - 1] !== n - 1);
  const ends = sorted.filter((n, i) => sorted[i + 1] !== n + 1);
  return starts.map((from, i) => (from === ends[i] ? from : `${from}—${ends[i]}`)).join('、');
}

type What = 'own' | 'headings' | 'paragraphs' | 'milestones' | 'figures' | 'people';

/** What stands at an address, as seen from a page. */
function whatIs(at: string, page: string): What {
  const [on, fragment = ''] = splitAddress(at);
  if (at === page) return 'own';
  if (on.startsWith('/milestones/')) return 'milestones';
  if (/^p\d+$/.test(fragment)) return 'paragraphs';
  if (fragment === 'people') return 'people';
  // Figures are named after their report.
  return fragment.startsWith(`${on.split('/')[2]}-`) ? 'figures' : 'headings';
}

/** How many of each there are, in the order in which they are told. */
const counted: [What, (addresses: string[], page: string) => string][] = [
  ['own', (_, page) => (page.startsWith('/reports/') ? '题头和说明' : '本页文字')],
  ['headings', ({ length }) => `小标题${length}个`],
  ['paragraphs', (all) => `第${runs(all.map((at) => Number(/\d+$/.exec(at)?.[0])))}段`],
  ['milestones', ({ length }) => `大事${length}条`],
  ['figures', ({ length }) => `数据${length}项`],
  ['people', () => '人物'],
];

function placesInWords(addresses: string[], page: string): string {
  const by = Map.groupBy(addresses, (at) => whatIs(at, page));
  return counted.flatMap(([what, words]) => (by.has(what) ? [words(by.get(what) ?? [], page)] : [])).join('，');
}

/** All that changed on a page on a day; nothing where only an editor's word tells of it. */
export const changesInWords = ({ added, changed, gone }: ChangedDay, page: string): string =>
  (
    [
      ['改', changed],
      ['增', added],
      ['撤去', gone],
    ] as const
  )
    .flatMap(([verb, addresses]) => (addresses.length > 0 ? [`${verb}${placesInWords(addresses, page)}`] : []))
    .join('；');
