/** BibTeX: by the engine, from texts that LaTeX can print, with the days that only BibLaTeX has fields for: of the event, of the edition and of reading. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type CslDate, type CslItem, isoDate } from '../../domain/citation.ts';
import { rememberOf } from '../../domain/remember.ts';
import { latex } from './latex.ts';

// Chinese stays as it is; the keys are the archive's ids.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const names = (all: CslItem['author']) => all.map(({ literal }) => ({ literal: latex(literal) }));

/** The item with LaTeX's commands in every text but the address, which LaTeX sets letter by letter. */
const printable = (item: CslItem): CslItem => ({
  ...item,
  title: latex(item.title),
  author: names(item.author),
  ...(item.editor && { editor: names(item.editor) }),
  ...(item['container-title'] && { 'container-title': latex(item['container-title']) }),
  ...(item.page && { page: latex(item.page) }),
  ...(item.note && { note: latex(item.note) }),
});

const field = (name: string, date: CslDate | undefined) => (date ? `\t${name} = {${isoDate(date)}},\n` : '');

/** Each stands in a file of its own, in those of all, and on its page. */
const entry = rememberOf(({ accessed, version, ...item }: CslItem): string => {
  const edition = version ? `\tversion = {${version}},\n` : '';
  const days = field('eventdate', item['event-date']) + edition + field('urldate', accessed);
  return (
    new Cite(printable(item))
      .format('bibtex')
      .trim()
      // Classic styles print this field as text: \url sets it letter by letter there too.
      .replace(/^(\thowpublished = )\{(.*)\},$/m, '$1{\\url{$2}},')
      .replace(/^\turl = /m, `${days}$&`)
  );
});

/** A BibTeX file of `items`, for classic BibTeX and for BibLaTeX. */
export const bibtex = (items: CslItem[]): string => `${items.map(entry).join('\n\n')}\n`;
