/** Reads a built page into a search document: the text inside `data-pagefind-body`, in blocks with their anchors. */
import { parseDocument } from 'htmlparser2';
import type { Block, SearchDocument } from '../../client/search/engine/document.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
type Text = Extract<Node, { type: 'text' | unknown; data: string }>;

const isTag = (node: Node): node is Element => 'attribs' in node;
const isText = (node: Node): node is Text => node.type === 'text';

const inline = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const left = new Set('script style template noscript nav form svg iframe'.split(' '));

/** What is no text to read: scripts, controls, ornaments, and what a page leaves out itself. */
const isLeft = ({ name, attribs }: Element) =>
  left.has(name) || 'data-pagefind-ignore' in attribs || attribs['aria-hidden'] === 'true';

/** Pages mark what a part is: `event` and its `event-title`, and `row`, whose children stand apart though they are inline by name. */
const isPart = ({ attribs }: Element, name: string) => attribs['data-part'] === name;

interface Place {
  /** The nearest element around with an id. */
  id: string;
  label: string;
  /** The children of the element stand apart. */
  row?: boolean;
}

/** The text of a node, without what is left out. */
function textOf(node: Node): string {
  if (isText(node)) return node.data;
  return isTag(node) && !isLeft(node) ? node.children.map(textOf).join('') : '';
}

const tidy = (text: string) => text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();

function find(node: { children: Node[] }, test: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

class Reader {
  blocks: Block[] = [];
  filters: Record<string, string[]> = {};
  meta: Record<string, string> = {};
  day = '';
  breaks: number[] = [];
  private text = '';
  private heading: Place = { id: '', label: '' };
  private at: Place = this.heading;

  private flush(place: Place) {
    const text = tidy(this.text);
    this.text = '';
    if (text) this.blocks.push({ text, id: place.id, label: place.label });
  }

  private attributes({ attribs }: Element) {
    const pair = (value: string | undefined) =>
      /^([^:]+):(.*)$/s.exec(value ?? '')?.slice(1) as [string, string] | undefined;
    const filter = pair(attribs['data-pagefind-filter']);
    if (filter) this.filters[filter[0]] = [...(this.filters[filter[0]] ?? []), filter[1]];
    const meta = pair(attribs['data-pagefind-meta']);
    if (meta) this.meta[meta[0]] = meta[1];
    const sort = pair(attribs['data-pagefind-sort']);
    if (sort?.[0] === 'date') this.day = sort[1];
  }

  /** What a block inside the element leads to and stands under. */
  private placeOf(element: Element, around: Place): Place {
    const { id } = element.attribs;
    if (element.name === 'h1') return { id: '', label: '' };
    if (/^h[2-6]$/.test(element.name)) {
      this.heading = { id: id ?? this.heading.id, label: tidy(textOf(element)) };
      return this.heading;
    }
    if (!id) return around;
    const title = isPart(element, 'event') ? find(element, (e) => isPart(e, 'event-title')) : undefined;
    return { id, label: title ? tidy(textOf(title)) : this.heading.label };
  }

  read(element: Element, around: Place) {
    this.attributes(element);
    if (isLeft(element)) return;
    if (element.name === 'h1') this.breaks = breaksOf(element);
    if (element.name === 'h1' && this.meta.title === undefined) this.meta.title = tidy(textOf(element));
    const block = around.row === true || !inline.has(element.name);
    if (block) this.flush(this.at);
    const place = { ...(block ? this.placeOf(element, around) : around), row: isPart(element, 'row') };
    if (element.name !== 'h1') this.readChildren(element, place);
    if (block) this.flush(this.at);
  }

  private readChildren(element: Element, place: Place) {
    for (const child of element.children) {
      if (isTag(child)) this.read(child, place);
      else if (isText(child)) {
        this.at = place.id ? place : this.heading;
        this.text += child.data;
      }
    }
  }
}

/** Where the heading of a page may break: after so many characters. None where its text is not as it is written. */
function breaksOf(heading: Element): number[] {
  const breaks = new Set<number>();
  let length = 0;
  const walk = (node: Node) => {
    if (isText(node)) length += node.data.length;
    if (!isTag(node) || isLeft(node)) return;
    // Clauses are elements, between which it may break too.
    if (node.name === 'wbr' || node.name === 'span') breaks.add(length);
    node.children.forEach(walk);
  };
  walk(heading);
  const text = textOf(heading);
  return tidy(text) === text ? [...breaks].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b) : [];
}

/** A page of the site, and the day by which it is put in order (`YYYY-MM-DD`), or '' where it has none. */
export interface ReadPage extends SearchDocument {
  day: string;
}

/** The document of a page's HTML, or undefined where the page is not for searching. `url` is from the site's root. */
export function readPage(html: string, url: string): ReadPage | undefined {
  const body = find(parseDocument(html), (element) => 'data-pagefind-body' in element.attribs);
  if (!body) return undefined;
  const reader = new Reader();
  reader.read(body, { id: '', label: '' });
  const { title = url, ...meta } = reader.meta;
  const { breaks, blocks, filters, day } = reader;
  return { url, title, breaks, blocks, filters, meta, day };
}
