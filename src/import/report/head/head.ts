/** What stands at the head of a report, whatever its facts are: title, kicker, newspaper, bylines. */
import type { ReportData } from '../../../domain/model.ts';
import type { Passage } from '../../facts/passage.ts';
import { type Block, blockRows, blockText, type Laid } from '../../layout/block.ts';
import { undoubled } from '../../layout/line/doubled.ts';
import { joinRows } from '../../layout/para.ts';
import type { ImportedText } from '../../text.ts';
import { readByline } from './byline.ts';

const ofRole = ({ blocks }: Laid, role: Block['role']) => blocks.filter((b) => b.role === role);

function titleOf(laid: Laid, text: ImportedText): string {
  const own = ofRole(laid, 'title')
    .map((b) => b.groups.map((rows) => undoubled(joinRows(rows))).join(' '))
    .reduce(
      (title, line) =>
        title === '' || /[：:]$/u.test(title) || /^[—―─-]{2}/u.test(line) ? title + line : `${title} ${line}`,
      '',
    )
    .replace(/(?<=.{4})\s*[（(][^（）()]*年[^（）()]*[）)]$/u, '');
  const first = laid.blocks.find((b) => b.role === 'heading' || b.role === 'paragraph');
  const title = own || text.title || (first ? blockText(first).slice(0, 40) : '');
  return title.replace(/^“([^“”]*)”$/u, '$1').trim() || '（待写）';
}

/** A line by itself that names the union and leads into the title: 阳江市总工会：. */
export const labelOf = (laid: Laid): string | undefined =>
  [...ofRole(laid, 'title'), ...ofRole(laid, 'kicker')].map(blockText).find((text) => /[：:]$/u.test(text));

/** `passages` are the report's own: a text may name who signs it. */
export function headOf(
  text: ImportedText,
  laid: Laid,
  passages: Passage[],
): Pick<ReportData, 'title' | 'kicker' | 'newspaper' | 'bylines'> {
  const kicker = laid.blocks.slice(0, 3).find((b) => b.role === 'kicker');
  const bylines = ofRole(laid, 'byline').map((b) =>
    blockRows(b)
      .map((r) => r.text)
      .join(' '),
  );
  const signed = [...bylines, ...passages.flatMap((p) => p.byline ?? [])];
  return {
    title: titleOf(laid, text),
    ...(kicker && blockText(kicker) !== labelOf(laid) && { kicker: blockText(kicker) }),
    ...(text.newspaper && { newspaper: text.newspaper }),
    bylines: (signed.length > 0 || !text.author ? signed : [`作者 ${text.author}`]).flatMap(readByline),
  };
}
