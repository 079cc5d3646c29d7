/** Reads a built page for the index: the text inside `data-pagefind-body`, in blocks with their anchors. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { BlockPlace } from '../../client/search/engine/fragment.ts';

const { findOne, getElementsByTagName, removeElement, textContent } = DomUtils;
type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
const isTag = (node: Node): node is Element => 'attribs' in node;

/** A piece of a page that no phrase goes out of. */
export type ReadBlock = BlockPlace & { text: string };

/** A page of the site that is for searching. */
export interface ReadPage {
  /** From the edition's root. */
  url: string;
  title: string;
  /** The page's text in reading order, without its title. */
  blocks: ReadBlock[];
  /** Values to filter by: kind, union, topic, year. */
  filters: Record<string, string[]>;
  /** What a result shows: `title`, with U+200B where it may break, `date`, `unions`. */
  meta: Record<string, string>;
  /** The day by which it is put in order (`YYYY-MM-DD`), or '' where it has none. */
  day: string;
}

const words = (list: string) => new Set(list.split(' '));
const inline = words(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var',
);
/** What is no text to read: scripts, controls, ornaments, and what a page leaves out itself. */
const left = words('script style template noscript nav form svg iframe');
const isLeft = (node: Element) =>
  left.has(node.name) || 'data-pagefind-ignore' in node.attribs || node.attribs['aria-hidden'] === 'true';

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Where lines may break is no part of a text. */
const tidy = (text: string) => spaced(text.replace(/[\u200b\u00ad]/g, ''));

/** What a page says of itself by Pagefind's attributes, as `kind:report`. */
function described(elements: Element[]) {
  const filters: ReadPage['filters'] = {};
  const meta: ReadPage['meta'] = {};
  let day = '';
  for (const { attribs } of elements) {
    const said = (what: string) => /^([^:]+):(.*)$/s.exec(attribs[`data-pagefind-${what}`] ?? '')?.slice(1) ?? [];
    const [filter, value = ''] = said('filter');
    if (filter) filters[filter] = [...(filters[filter] ?? []), value];
    const [key, text = ''] = said('meta');
    if (key) meta[key] = text;
    day = said('sort')[1] ?? day;
  }
  return { filters, meta, day };
}

/** The page of a built page's HTML, or undefined where it is not for searching. `url` is from the edition's root. */
export function readPage(html: string, url: string): ReadPage | undefined {
  const marked = html.indexOf(' data-pagefind-body');
  if (marked < 0) return undefined;
  // What comes before it is not for searching.
  const document = parseDocument(html.slice(html.lastIndexOf('<', marked)).replace(/<wbr\s*\/?>/g, '\u200b'));
  const body = findOne((element) => 'data-pagefind-body' in element.attribs, document.children);
  if (!body) return undefined;
  const elements = getElementsByTagName('*', body);
  const said = described(elements);
  for (const element of elements) if (isLeft(element)) removeElement(element);
  const [h1] = elements.filter(({ name }) => name === 'h1');
  if (h1) said.meta.title = spaced(textContent(h1));
  return { url, title: tidy(said.meta.title ?? url), blocks: blocksOf(body, h1), ...said };
}

/** The children of a row stand apart, though they are inline by name. */
const isInline = ({ name, parent }: Element) =>
  inline.has(name) && !(parent && isTag(parent) && parent.attribs['data-part'] === 'row');
const isHeading = ({ name }: Element) => /^h[2-6]$/.test(name);
const textOf = (element: Element) => tidy(textContent(element));

/** The place that begins with an element, if one does. `heading` is the one before it. */
function placeOf(element: Element, heading: BlockPlace): BlockPlace | undefined {
  const { id, 'data-part': part } = element.attribs;
  // A record says by a link where it stands.
  if (part === 'record')
    return { id: getElementsByTagName('a', element)[0]?.attribs.href ?? '', label: textOf(element) };
  if (isHeading(element)) return { id: id ?? heading.id, label: textOf(element) };
  // A milestone stands under its title, which comes after its day.
  const named = part === 'event' && findOne((e) => e.attribs['data-part'] === 'event-title', element.children);
  return id === undefined ? undefined : { id, label: named ? textOf(named) : heading.label };
}

/** The text in blocks, without the title. */
function blocksOf(body: Element, title?: Element): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let heading: BlockPlace = { id: '', label: '' };
  let text = '';
  /** Where the text stands. */
  let at = heading;
  const flush = () => {
    if (tidy(text)) blocks.push({ text: tidy(text), ...at });
    text = '';
  };
  const readIn = (element: Element, place: BlockPlace) => {
    for (const child of element.children) {
      if ('data' in child && child.type === 'text') {
        at = place.id ? place : heading;
        text += child.data;
      } else if (isTag(child) && child !== title) {
        if (isInline(child)) readIn(child, place);
        else readApart(child, place);
      }
    }
  };
  const readApart = (element: Element, around: BlockPlace) => {
    flush();
    const place = placeOf(element, heading) ?? around;
    if (isHeading(element)) heading = place;
    readIn(element, place);
    flush();
  };
  readApart(body, heading);
  return blocks;
}
