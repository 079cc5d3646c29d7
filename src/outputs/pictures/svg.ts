/** SVG as text. */
import { escaped } from '../escape.ts';

type Attributes = Record<string, string | number | undefined>;

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

/** An element; absent attributes are left out. Children are SVG, not text. */
export function tag(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(round(value as string | number)))}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** The colours on paper; pages give their own by the class, in all their modes. */
const ink = { text: '#1d1a16', soft: '#5f574c', zhu: '#a0261d', line: '#948a7b' };

/** As wide as a phone, for a narrow phone or large type, and for both; a page draws each as wide as it can be. */
export const widths = { wide: 360, narrow: 240, tall: 154 };

/** Sizes of type, for a picture as wide as a phone. */
export const sizes = { title: 15, label: 13, fine: 11.5 };

export const label = (x: number, y: number, words: string, more: Attributes = {}) =>
  tag('text', { class: 'label', x, y, 'font-size': sizes.label, fill: ink.text, ...more }, escaped(words));

export const fine = (x: number, y: number, words: string, more: Attributes = {}) =>
  tag('text', { class: 'fine', x, y, 'font-size': sizes.fine, fill: ink.soft, ...more }, escaped(words));

export const line = (x1: number, y1: number, x2: number, y2: number) =>
  tag('line', { class: 'axis', x1, y1, x2, y2, stroke: ink.line });

/** What is certain, filled; what lies between bounds, hatched; an open end, an arrow. */
export const sure = (shape: 'rect' | 'circle' | 'path', at: Attributes) =>
  tag(shape, { class: 'sure', fill: ink.zhu, ...at });
export const unsure = (id: string, at: Attributes) =>
  tag('rect', { class: 'unsure', fill: `url(#ui-hatch-${id})`, stroke: ink.zhu, ...at });
export const hollow = (at: Attributes) =>
  tag('circle', { class: 'hollow', fill: '#faf7f1', stroke: ink.zhu, 'stroke-width': 2, ...at });

/** The pattern of `unsure`, and one of the other slant (`<id>-back`) for what lies upon it. */
export const hatch = (id: string) =>
  [id, `${id}-back`]
    .map((name, i) =>
      tag(
        'pattern',
        {
          id: `ui-hatch-${name}`,
          patternUnits: 'userSpaceOnUse',
          width: 5,
          height: 5,
          patternTransform: `rotate(${i === 0 ? 45 : -45})`,
        },
        tag('rect', { class: 'hatch', width: 1.8, height: 5, fill: ink.zhu }),
      ),
    )
    .join('');

/** Words that lie upon lines have an edge of the ground around them. */
export const halo = { stroke: '#faf7f1', 'stroke-width': 11, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** How wide words are, in the units of the picture: a Han character is as wide as it is high. */
export const widthOf = (words: string, size: number) =>
  [...words].reduce((sum, char) => sum + (/[\u2e80-\uffef“”‘’—…·]/u.test(char) ? size : size * 0.56), 0);

/**
 * A number stays with its scale and its unit, and with 约; a mark that opens with what follows, one that closes with what
 * precedes. An address breaks after a slash or a hyphen.
 */
const pieces = /[“《（]*(?:[A-Za-z][\w.:]*[/-]*|约?\d[\d.,-]*[万亿]?[^，。、；：）》”—]?|.)[，。、；：）》”—]*/gu;

/** Words as lines no wider than `width`; what is longer than a line, as an address, breaks anywhere. */
export function wrap(words: string, width: number, size: number): string[] {
  const lines = [''];
  const add = (piece: string) => {
    const last = lines.at(-1) as string;
    if (widthOf(last + piece, size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  };
  for (const [piece] of words.matchAll(pieces)) {
    if (widthOf(piece, size) <= width) add(piece);
    else for (const char of piece) add(char);
  }
  return lines.filter(Boolean);
}

/** A title as lines: what stands in brackets begins a line of its own where one line does not hold both. */
export const wrapTitle = (words: string, width: number, size: number): string[] =>
  widthOf(words, size) <= width ? [words] : words.split(/(?=（)/).flatMap((part) => wrap(part, width, size));
