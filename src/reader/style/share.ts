/** Words that are good now and then, and tire where they stand too often. */
import type { StyleRules } from '../schemas/style.ts';
import { type Advice, own, type Passage, veil } from './passage.ts';

/** One advice for a body, with the lines of all places, where there are more of them than its length allows. */
export function checkShare(rule: StyleRules['shares'][number], passages: Passage[]): Advice[] {
  const body = passages.filter(({ kind }) => kind === 'body');
  const places = body.flatMap(({ text, lineAt }) =>
    [...own(text).matchAll(new RegExp(rule.pattern, 'gu'))].map(({ index }) => lineAt(index)),
  );
  const length = body.reduce((n, { text }) => n + own(text).replaceAll(veil, '').length, 0);
  const most = Math.max(rule.most ?? 0, Math.ceil(((rule.perThousand ?? 0) * length) / 1000));
  const [first, ...rest] = places;
  if (first === undefined || places.length <= most) return [];
  return [
    {
      file: body[0]?.file ?? '',
      line: first,
      code: rule.rule,
      words: rule.words,
      message: `“${rule.words}”用了${places.length}处${rest.length > 0 ? `（又见第${[...new Set(rest)].join('、')}行）` : ''}，这样长的正文至多${most}处。`,
      advice: rule.why,
    },
  ];
}
