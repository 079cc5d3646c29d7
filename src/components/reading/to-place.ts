/**
 * The small box of a report: 第12段, 12 or L95 leads there. A line of the source leads to the original or, where that is not at
 * hand, to the section in which it is read.
 */
import { say } from '../../client/say.ts';
import { type TypedPlace, typedPlace } from '../../domain/addresses/typed-place.ts';

const paragraphs = () =>
  [...document.querySelectorAll('[data-part=text] :is(p, li)[id]')].flatMap(
    ({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? []) || [],
  );

/** The section of a line: `data-lines` is `rights:5-60,70-80 next:61-69`. */
function sectionOf(line: number, lines = ''): string | undefined {
  for (const [, id, ranges] of lines.matchAll(/(\S+):(\S+)/g))
    for (const [, first, last] of ranges?.matchAll(/(\d+)-(\d+)/g) ?? [])
      if (Number(first) <= line && line <= Number(last)) return id;
  return undefined;
}

/** Goes to a place of the page or of the original; what to tell a reader who stays, or is led to less than was asked for. */
function go({ of, number }: TypedPlace, lines: string | undefined): string {
  if (of === 'paragraph') {
    if (!document.getElementById(`p${number}`)) return say.noParagraph(number, Math.max(...paragraphs()));
    location.hash = `p${number}`;
    return '';
  }
  const section = sectionOf(number, lines);
  if (!section) return say.noLine(number);
  const original = document.querySelector<HTMLAnchorElement>('a[href$="/original/"]');
  if (original) location.assign(`${original.href}#L${number}`);
  else location.hash = section;
  return original ? '' : say.lineInSection(number, document.getElementById(section)?.textContent ?? '');
}

/** Answers the box: a number alone is a paragraph's. */
export function toPlace(form: HTMLFormElement) {
  const text = form.querySelector('input')?.value ?? '';
  const place = typedPlace(/^\s*\d+\s*$/.test(text) ? `第${text}段` : text);
  const said = form.querySelector('[data-said]');
  const answer = place ? go(place, form.dataset.lines) : say.howToPlace;
  if (said) said.textContent = answer;
  // Contents that lie over the text have done their work.
  const sheet = form.closest<HTMLElement>(':popover-open');
  if (answer === '') sheet?.hidePopover();
}
