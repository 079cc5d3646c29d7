/** A report's text out of its built page: what belongs to the screen taken away, ids and links made the book's own. */
import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { type Markup, raw } from './markup.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Whether the element is marked as this part (src/components/README.md). */
const isPart = (e: Element, part: string) => e.attribs['data-part'] === part;
const kept = ['id', 'href', 'class', 'lang', 'datetime'];

/**
 * Where a link of the site leads in the book, or undefined where the book has nothing there:
 * `#x` in report r → r--x; /reports/r/#x → r--x; /milestones/m/ → m--m; /glossary/t/ → t--t; and so on.
 */
export function target(href: string, report: string): string | undefined {
  const [, path = '', , fragment] = /^([^#]*)(#(.*))?$/.exec(href) ?? [];
  if (path === '') return fragment ? `${report}--${decodeURIComponent(fragment)}` : undefined;
  const match = /\/(reports|milestones|glossary|unions|figures)\/([^/]+)\/$/.exec(path);
  if (!match) return undefined;
  const [, kind = '', id = ''] = match;
  if (kind === 'reports') return fragment ? `${id}--${decodeURIComponent(fragment)}` : `report-${id}`;
  return `${{ milestones: 'milestone', glossary: 'term', unions: 'union', figures: 'metric' }[kind]}-${id}`;
}

const isScreenOnly = (e: Element) => isPart(e, 'aid') || ['script', 'svg', 'form'].includes(e.name);

/** Makes an element the book's own: its attributes, its id and where it leads. */
function adopt(e: Element, report: string) {
  if (e.name === 'button') e.name = 'span';
  for (const name of Object.keys(e.attribs)) if (!kept.includes(name)) delete e.attribs[name];
  if (e.attribs.id) e.attribs.id = `${report}--${e.attribs.id}`;
  if (e.name !== 'a') return;
  const to = target(e.attribs.href ?? '', report);
  if (to) e.attribs.href = `#${to}`;
  else delete e.attribs.href;
}

/** What the site's style sheet puts between the children of a row stands in the book's text itself. */
function partRow(row: Element) {
  for (const child of DomUtils.getElementsByTagName('span', row.children, false).slice(1))
    for (const space of parseDocument('　').children) DomUtils.prepend(child, space);
}

/** The serializer writes every Chinese character as its number; in the book's markup they stand as they are. */
const plain = (xml: string) =>
  xml.replace(/&#x([0-9a-f]+);/gi, (number, code: string) => {
    const point = Number.parseInt(code, 16);
    return point < 0x80 ? number : String.fromCodePoint(point);
  });

export interface ReportText {
  /** With the places where it may break. */
  title: Markup;
  text: Markup;
  sections: { id: string; title: string }[];
}

/** A report's title, text and sections out of its page in `dist`. */
export function reportText(dist: string, report: string): ReportText {
  const page = parseDocument(readFileSync(`${dist}/reports/${report}/index.html`, 'utf8'));
  const title = DomUtils.findOne((e) => e.name === 'h1', page.children);
  const text = DomUtils.findOne((e) => isPart(e, 'text'), page.children);
  if (!title || !text) throw new Error(`no text in the page of ${report}`);
  for (const e of DomUtils.findAll(() => true, [title, text])) {
    if (isPart(e, 'row')) partRow(e);
    if (isScreenOnly(e)) DomUtils.removeElement(e);
    else adopt(e, report);
  }
  const inner = (e: Element) => raw(plain(DomUtils.getInnerHTML(e, { xmlMode: true })));
  return {
    title: inner(title),
    text: inner(text),
    sections: DomUtils.getElementsByTagName('h2', text).map((h2) => ({
      id: h2.attribs.id ?? '',
      title: DomUtils.textContent(h2),
    })),
  };
}
