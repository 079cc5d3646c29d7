/** The feed of corrections: an entry a day on which something published changed. */
import { address } from '../../domain/addresses/address.ts';
import { parseDate } from '../../domain/time/parse.ts';
import { formatDate } from '../../domain/time/words.ts';
import { type ChangedPage, kinds, theDays } from '../../reader/history/of-archive.ts';
import { fullUrl, href, siteName } from '../../site.ts';
import { type FeedKind, makeFeed } from './feed.ts';

const line = ({ kind, title, reason = '', words }: ChangedPage) =>
  `${kinds[kind][0]}“${title}”：${reason}${words && `${words}。`}${reason || words ? '' : '文字有修改。'}`;

export const changesFeed = (kind: FeedKind) =>
  makeFeed(
    {
      title: `${siteName}：修改`,
      author: siteName,
      description: '公布过的文字哪天改了什么。',
      page: fullUrl(address.changes()),
      self: { xml: fullUrl(address.changesFeed('xml')), json: fullUrl(address.changesFeed('json')) },
      style: href(address.feedStyle),
    },
    theDays()
      .filter(({ changed, gone }) => changed.length + gone.length > 0)
      .map(({ day, changed, gone }) => ({
        url: `${fullUrl(address.changes(Number(day.slice(0, 4))))}#d${day}`,
        title: `${formatDate(parseDate(day))}改了${changed.length}页${gone.length > 0 ? `，撤去${gone.length}页` : ''}`,
        // A report's milestones are told with it.
        text: changed
          .filter(({ kind, reason }) => kind !== 'milestones' || reason)
          .map(line)
          .join('\n'),
        authors: [],
        day,
      })),
    kind,
  );
