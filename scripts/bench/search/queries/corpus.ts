/** The text that queries are drawn from, and the pages that hold a text. */
import type { ReadPage } from '../../../../src/integrations/search/read-page.ts';
import { Random } from '../../random.ts';
import { type Also, flat, type Page, pagesWith, pagesWithAny, toPage } from '../truth.ts';
import { alsoIn, type Edition } from './scripts.ts';

export interface Drawn {
  /** The class, a row of the table. */
  of: string;
  query: string;
  /** Addresses of all pages that should be found, and no others. */
  pages: string[];
  /** What the text holds where it is not the query itself (Simplified for Traditional, a name for its pinyin). */
  text: string;
  /** One of these should come first: the pages whose title is the query. */
  first?: string[];
}

export const han = /^\p{Script=Han}+$/u;

/** Title and blocks, in order. */
export const textsOf = ({ title, blocks }: ReadPage) => [title, ...blocks.map(({ text }) => text)];

export class Corpus {
  readonly documents: ReadPage[];
  readonly random: Random;
  readonly edition: Edition;
  readonly sentences: string[];
  /** All text, flat. */
  readonly all: string;
  private readonly pages: Page[];

  constructor(documents: ReadPage[], seed: number, edition: Edition) {
    // Metrics are cards, and no pages that are counted.
    this.documents = documents.filter(({ filters }) => filters.kind?.[0] !== 'metric');
    this.random = new Random(seed);
    this.edition = edition;
    const texts = this.documents.flatMap(textsOf);
    this.sentences = texts.flatMap((text) => text.split(/[。！？；\n]/u)).filter((text) => text.length > 1);
    this.all = texts.map(flat).join('\n');
    this.pages = this.documents.map(toPage);
  }

  /** The pages that hold every one of the texts. */
  with(texts: string[], also: Also = alsoIn[this.edition]): string[] {
    return pagesWith(this.pages, texts, also);
  }

  /** The pages that hold any of the texts. */
  withAny(texts: string[]): string[] {
    return pagesWithAny(this.pages, texts, alsoIn[this.edition]);
  }

  /** A piece of a sentence of `length` Han characters side by side. */
  piece(length: number): string {
    for (;;) {
      const chars = [...this.random.pick(this.sentences)];
      const at = this.random.int(0, Math.max(0, chars.length - length));
      const text = chars.slice(at, at + length).join('');
      if ([...text].length === length && han.test(text)) return text;
    }
  }
}

/** Draws so many queries of a class; those that nothing should be found for are left out afterwards. */
export type Draw = (corpus: Corpus, count: number) => Drawn[];
