/** A start tag in the Traditional edition: what a reader meets in its attributes is converted, and what leads on stays within the edition. */
import { remember, rememberOf } from '../../domain/remember.ts';
import type { Voice } from './conversion/convert.ts';
import { type Edition, isSimplified, moved, movedIn } from './edition.ts';

/** Attributes that are shown, printed by a style sheet or read out. */
const spoken = new Set(
  'title aria-label aria-description placeholder alt content label data-pagefind-meta data-copy data-name data-running data-play data-pause data-resume data-date data-lines'.split(
    ' ',
  ),
);
/** Attributes that lead to what the edition has too. */
const leading = new Set(['a href', 'form action', 'form data-engine', 'form data-names', 'form data-places']);

export const simplifiedLabel = '（簡體）';

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The switch between editions; it speaks the language that it leads to. */
export const isSwitch = (tag: string) => /^<a\s[^>]*data-part="edition"/.test(tag);

/** Whether a link leads to texts in Simplified characters, and must say so. Records for reference managers are Simplified by rule. */
export const leadsToSimplified = (tag: string, edition: Edition) =>
  /^<(?:a|link)\s/.test(tag) &&
  !/\sdata-format="|\srel="(?:sitemap|search)"/.test(tag) &&
  isSimplified(attribute(tag, 'href') ?? '', edition);

/** How the page is cited: one record for both editions, of the Simplified page. */
const isRecord = (tag: string) => /^<meta name="(?:citation_|DC\.|z:)|^<link rel="(?:cite-as|schema\.DC)"/.test(tag);

/** Which `<link>` names the page itself, a frame of it, or its edition. */
const isOwnLink = (tag: string) => /\srel="(?:canonical|manifest)"|\stype="application\/json\+oembed"/.test(tag);

/**
 * What start tags become in an edition. Most stand on many pages: what became of one is kept, but for the switch, which
 * leads to the page's own twin.
 */
const tagsOf = rememberOf((edition: Edition) => {
  const made = (voice: Voice, cites: boolean) => remember((tag) => converted(tag, '', voice, cites, edition));
  const both = (voice: Voice) => ({ cited: made(voice, true), own: made(voice, false) });
  return { reports: both('reports'), site: both('site') };
});

/** `self` is the Simplified page's address; `cites` says that the element is part of a citation. */
export function startTag(tag: string, self: string, voice: Voice, cites: boolean, edition: Edition): string {
  if (!tag.includes('=') || isRecord(tag)) return tag;
  if (isSwitch(tag)) return converted(tag, self, voice, cites, edition);
  return tagsOf(edition)[voice][cites ? 'cited' : 'own'](tag);
}

function converted(tag: string, self: string, voice: Voice, cites: boolean, edition: Edition): string {
  const name = /^<([\w-]+)/.exec(tag)?.[1] ?? '';
  const switches = isSwitch(tag);
  const label = leadsToSimplified(tag, edition) && name === 'link' ? simplifiedLabel : '';
  const value = (key: string, text: string) => {
    if (name === 'html' && key === 'lang') return 'zh-Hant-HK';
    if (name === 'meta' && text === 'zh_CN') return 'zh_HK';
    if (switches) return { href: self, lang: 'zh-Hans', hreflang: 'zh-Hans' }[key] ?? text;
    if (leading.has(`${name} ${key}`) || (name === 'link' && key === 'href' && isOwnLink(tag)))
      return moved(text, edition);
    if (!spoken.has(key)) return text;
    return edition.convert[voice](cites ? text : movedIn(text, edition)) + (key === 'title' ? label : '');
  };
  return tag.replace(/\s([\w-]+)="([^"]*)"/g, (_, key: string, text: string) => ` ${key}="${value(key, text)}"`);
}
