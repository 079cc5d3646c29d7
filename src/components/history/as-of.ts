/**
 * An address that was cited with its day (`?as-of=2026-08-01`): says at the head of the page what changed since, and marks each
 * place that did. All of it comes from the list at the foot of the page (History.astro).
 */
import { placeOf } from '../../client/place.ts';
import { say } from '../../client/say.ts';
import { wear } from '../../client/wear.ts';
import styles from './as-of.css?inline';

/** `2026-08-01`, a day that there is. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The elements that show a place: a paragraph or figure of its own, or the row or item that links to it. */
function shown(id: string): Element[] {
  const own = document.getElementById(id);
  if (own) return [own];
  const name = CSS.escape(id);
  return [
    ...document.querySelectorAll(`main [data-figure="${name}"], main a:is([href$="#${name}"], [href$="/${name}/"])`),
  ];
}

/** Puts the mark behind the words, where it is read with them; once to a place. */
function mark(element: Element, day: string) {
  const sign = document.createElement('small');
  sign.className = 'changed';
  sign.textContent = say.changedOn(say.day(day), element.matches('p, li'));
  if (element.matches('tr')) element.querySelector('th')?.append(sign);
  else if (element.matches('a, span')) element.after(sign);
  else element.append(sign);
}

function notice(content: (Node | string)[]) {
  const line = document.createElement('aside');
  line.className = 'as-of';
  line.setAttribute('aria-label', say.sinceCited);
  const text = document.createElement('p');
  text.append(...content);
  line.append(text);
  document.querySelector('main')?.prepend(line);
}

/** The places that changed on `days`, the newest first, each with the newest day on which it did. */
function changedPlaces(days: HTMLElement[]): Map<string, string> {
  const pairs = days.flatMap(({ dataset: { day = '', places } }) =>
    (places?.split(' ') ?? []).map((id): [string, string] => [id, day]),
  );
  return new Map(pairs.reverse());
}

/** Says of the place that the address names whether it changed; nothing where it names none. */
function ofTarget(places: Map<string, string>): string {
  const id = location.hash.slice(1);
  if (!id || !document.getElementById(id)) return '';
  const day = places.get(id);
  return day ? say.placeChanged(placeOf(id), say.day(day)) : say.placeUnchanged(placeOf(id));
}

/** Leads to the list, unfolded. */
function toList(list: HTMLElement): HTMLAnchorElement {
  const made = Object.assign(document.createElement('a'), { href: '#ui-history', textContent: say.whatChanged });
  made.addEventListener('click', () => list.querySelector('details')?.setAttribute('open', ''));
  return made;
}

/** Shows what changed after `cited`. */
export function showSince(cited: string) {
  const list = document.getElementById('ui-history');
  if (!list || !isDay(cited)) return;
  wear(styles);
  const first = list.querySelector('time')?.dateTime ?? '';
  const all = [...list.querySelectorAll<HTMLElement>('[data-day]')];
  const days = all.filter(({ dataset }) => (dataset.day ?? '') > cited);
  if (cited < first) return notice([say.notYet(say.day(cited), say.day(first))]);
  if (days.length === 0) return notice([say.unchangedSince(say.day(cited))]);
  const places = changedPlaces(days);
  const marked = [...places].flatMap(([id, day]) => shown(id).map((element) => mark(element, day)));
  const place = document.createElement('span');
  const tell = () => {
    place.textContent = ofTarget(places);
  };
  tell();
  addEventListener('hashchange', tell);
  notice([say.changedSince(say.day(cited), days.length, marked.length > 0), place, toList(list)]);
}
