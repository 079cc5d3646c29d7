/**
 * Simplified to Traditional text by OpenCC (s2hk): phrases decide between characters, forms are those of Hong Kong, words stay
 * those of the mainland. Hong Kong, because that is how most readers overseas with roots in these towns write (台山, 裏,
 * 羣眾), and because Taiwan's conversion would also write 臺山 for a town whose name is 台山.
 */
import { ConverterFactory, Locale } from 'opencc-js';
import { remember } from '../../../domain/remember.ts';
import { forms, givenNames, ownWords, phrases, surnames } from './vocabulary.ts';

export type Convert = (text: string) => string;

/** What is longer stands on one page only. */
const longest = 100;

/** Whose words a text is in: those of the reports, or the site's own. */
export type Voice = 'reports' | 'site';

/**
 * Makes a converter that knows people by name: a name in `names` has its surname's own form wherever it stands.
 * In the reports' voice the result has as many characters as the text, so that it can be cut where the text was cut.
 */
export const traditionalConverter = (names: string[], voice: Voice = 'reports'): Convert =>
  converters(JSON.stringify([names, voice]));

/** To read the dictionaries takes half a second, so a converter is made once. */
const converters = remember((key) => {
  const [names, voice] = JSON.parse(key) as [string[], Voice];
  const { cn } = Locale.from;
  const { hk } = Locale.to;
  if (!cn || !hk) throw new Error('OpenCC has no s2hk');
  const plain = ConverterFactory(cn, hk);
  const given = ConverterFactory(cn, hk, [givenNames]);
  const known = names
    .filter((name) => name.length > 1)
    .map(([first = '', ...rest]): [string, string] => [
      [first, ...rest].join(''),
      `${surnames[first] ?? plain(first)}${given(rest.join(''))}`,
    ]);
  // Names and phrases of our own stand beside OpenCC's, so that the longer match wins; forms and marks are a step of their own.
  const own = voice === 'site' ? [ownWords] : [];
  const withNames = cn.map((step, i) => (i === 0 ? [known, phrases, ...own, ...step] : step));
  const convert = ConverterFactory(withNames, hk, [forms]);
  // Titles, names and the words around pages stand on many of them.
  const short = remember(convert);
  return (text: string) =>
    /\p{Script=Han}|[“”‘’]/u.test(text) ? (text.length > longest ? convert(text) : short(text)) : text;
});
