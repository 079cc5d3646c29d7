/** In a report, an error is told from the place where it is: the foot's link, with the place, its words and lines filled in. */
import { placeOf } from '../../client/place.ts';
import { say } from '../../client/say.ts';
import { tellAddress } from '../../domain/tell.ts';

export const titleOfPage = () => document.querySelector('h1')?.textContent ?? document.title;

/** What notes say that a place rests on; nothing where they rest on nothing. */
function evidenceIn(notes: Element | null): string {
  const said = [...(notes?.querySelectorAll('p') ?? [])].flatMap(
    ({ textContent }) => /依[据據]：[\s\u2060]*(.+?)。?\s*$/.exec(textContent ?? '')?.[1] ?? [],
  );
  return [...new Set(said)].join('；');
}

/** @param id the place's element @param notes what is said of it @param words what the reader chose */
export function tellAbout(id: string, notes: Element | null, words?: string): string {
  const foot = document.querySelector<HTMLAnchorElement>('a[data-tell]');
  const url = `${location.href.replace(/[?#].*/, '')}#${id}`;
  return tellAddress(foot?.dataset.tell || (foot?.pathname ?? ''), {
    title: titleOfPage(),
    url,
    place: placeOf(id),
    words,
    lines: evidenceIn(notes),
    edition: foot?.dataset.edition,
  });
}

/** Puts the link into the note of a figure, once. */
export function tellIn(note: HTMLElement) {
  const own = note.querySelector<HTMLAnchorElement>('a[data-copy]');
  if (!own || note.querySelector('[data-told]')) return;
  const words = note.querySelector('p')?.textContent ?? '';
  const link = Object.assign(document.createElement('a'), {
    href: tellAbout(own.hash.slice(1), note, words),
    textContent: say.tell,
    rel: 'noopener',
  });
  link.dataset.told = '';
  own.after('　', link);
}
