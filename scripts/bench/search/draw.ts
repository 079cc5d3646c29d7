/** Draws queries from the text of built pages, by classes, each with the pages that it should find. */
import { Converter } from 'opencc-js';
import characters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import type { NameEntry } from '../../../src/client/search/names/names.ts';
import type { ReadPage } from '../../../src/integrations/search/read-page.ts';
import { Random } from '../random.ts';
import { dateForms, otherWriting, wide } from './forms.ts';
import { type Also, flat, nothing, type Page, pagesWith, pagesWithAny, toPage } from './truth.ts';

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

const han = /^\p{Script=Han}+$/u;
/** How readers of the other script write. */
const otherScripts = {
  simplified: (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to })),
  traditional: (['cn', 'tw'] as const).map((to) => Converter({ from: 'hk', to })),
};
export type Edition = keyof typeof otherScripts;

/** In the Traditional edition a Simplified character stands for every Traditional one that becomes it, and within a phrase those stand for each other. */
const simple = new Map(characters.split('|').map((pair) => pair.split(' ') as [string, string]));
const forms = new Map<string, string>();
for (const [from, to] of simple) forms.set(to, (forms.get(to) ?? '') + from);
const alsoIn: Record<Edition, Also> = {
  simplified: nothing,
  traditional: (c, alone) => (forms.get(c) ?? '') + (alone ? '' : (forms.get(simple.get(c) ?? '') ?? '')),
};

type Name = Pick<NameEntry, 'name' | 'kind'>;

class Drawer {
  readonly drawn: Drawn[] = [];
  private readonly pages: Page[];
  private readonly sentences: string[];
  private readonly documents: ReadPage[];
  private readonly random: Random;
  private readonly all: string;
  private readonly edition: Edition;

  constructor(documents: ReadPage[], seed: number, edition: Edition) {
    this.edition = edition;
    // Metrics are cards, and no pages that are counted.
    this.documents = documents.filter(({ filters }) => filters.kind?.[0] !== 'metric');
    this.random = new Random(seed);
    this.pages = this.documents.map(toPage);
    const texts = this.documents.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);
    this.sentences = texts.flatMap((text) => text.split(/[。！？；\n]/u)).filter((text) => text.length > 1);
    this.all = texts.map(flat).join('\n');
  }

  private add(of: string, query: string, text: string, pages: string[], first?: string[]) {
    if (pages.length > 0) this.drawn.push({ of, query, text, pages, ...(first && { first }) });
  }

  private with(texts: string[], also: Also = alsoIn[this.edition]): string[] {
    return pagesWith(this.pages, texts, also);
  }

  private withAny(texts: string[]): string[] {
    return pagesWithAny(this.pages, texts, alsoIn[this.edition]);
  }

  private other(text: string): string[] {
    return otherWriting(text, this.edition === 'simplified' ? '万' : '萬');
  }

  /** A piece of a sentence of `length` Han characters side by side. */
  private piece(length: number): string {
    for (;;) {
      const chars = [...this.random.pick(this.sentences)];
      const at = this.random.int(0, Math.max(0, chars.length - length));
      const text = chars.slice(at, at + length).join('');
      if ([...text].length === length && han.test(text)) return text;
    }
  }

  titles(kind: string, of: string, count: number) {
    const list = this.documents.filter(({ filters }) => filters.kind?.[0] === kind).map(({ title }) => title);
    for (const title of this.random.sample([...new Set(list)], count)) {
      const query = title.replaceAll('"', '');
      const pages = /\s/.test(title) ? this.with(title.split(/\s+/)) : this.with([title]);
      const first = this.documents.filter((document) => document.title === title).map(({ url }) => url);
      this.add(of, query, title, pages, first);
    }
  }

  names(names: string[], count: number) {
    for (const name of this.random.sample(names, count)) this.add('name', name, name, this.with([name]));
  }

  pieces(count: number) {
    for (let i = 0; i < count; i += 1) {
      const length = (i % 14) + 1;
      const text = this.piece(length);
      this.add(length === 1 ? 'one character' : length < 5 ? 'Han 2-4' : 'Han 5-14', text, text, this.with([text]));
    }
  }

  /** Pieces of sentences with whatever stands in them: commas, quotes, letters, numbers. */
  mixed(count: number) {
    for (let i = 0; i < count; i += 1) {
      const sentence = this.random.pick(this.sentences);
      const at = this.random.int(0, Math.max(0, sentence.length - 14));
      const text = sentence.slice(at, at + this.random.int(4, 14)).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
      const pages = this.with([text]);
      if (/["\s]|^-/.test(text) || /^[“「『].*[”」』]$/u.test(text) || !/\p{P}|[\da-z]/iu.test(text)) continue;
      this.add('mixed', text, text, pages);
    }
  }

  numbers(count: number) {
    const found = [...new Set(this.all.match(/\d+(?:\.\d+)?\p{Script=Han}{1,3}/gu) ?? [])].filter(
      (t) => !/^(19|20)\d\d年/.test(t),
    );
    for (const text of this.random.sample(found, count)) {
      this.add('number', text, text, this.withAny([text, ...this.other(text)]));
      const [other] = this.other(text);
      if (other) this.add('number, other form', other, text, this.withAny([text, other]));
    }
  }

  dates(count: number) {
    const found = [...new Set(this.all.match(/(?<!\d)(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?/gu) ?? [])];
    for (const text of this.random.sample(found, count)) {
      const forms = dateForms(text);
      const pages = this.withAny(forms);
      for (const form of forms) this.add('date', form, text, pages);
    }
  }

  widths(count: number) {
    const found = [
      ...new Set(
        this.all.match(/\p{Script=Han}{0,3}(?<![\d.a-z])(?:\d+(?:\.\d+)?|[a-z]+)(?![\d.a-z])\p{Script=Han}{0,3}/gu) ??
          [],
      ),
    ];
    for (const text of this.random.sample(
      found.filter((t) => !/^(19|20)\d\d年$/.test(t)),
      count,
    ))
      this.add('full width', wide(text), text, this.withAny([text, ...this.other(text)]));
  }

  pairs(count: number) {
    for (let i = 0; i < count; i += 1) {
      const { title, blocks } = this.random.pick(this.documents);
      const words = [title, ...blocks.map(({ text }) => text)].join('。').match(/\p{Script=Han}{2,}/gu) ?? ['工会'];
      const [a, b] = [0, 1].map(() => {
        const run = [...this.random.pick(words)];
        const at = this.random.int(0, run.length - 2);
        return run.slice(at, at + this.random.int(2, 4)).join('');
      }) as [string, string];
      this.add('two words', `${a} ${b}`, a, this.with([a, b]));
    }
  }

  traditional(count: number) {
    for (let i = 0; i < count; i += 1) {
      const text = this.piece(this.random.int(2, 8));
      const query = this.random.pick(otherScripts[this.edition])(text);
      const typed = [...query];
      // What was drawn, and whatever else the characters typed may stand for.
      const also = new Map(
        [...text].map((c, i) => [c, (typed[i] ?? '') + alsoIn[this.edition](typed[i] ?? '', false)]),
      );
      if (query !== text && typed.length === [...text].length)
        this.add(
          'other script',
          query,
          text,
          this.with([text], (c) => also.get(c) ?? ''),
        );
    }
  }

  /** Letters mean every name that they spell. A name is read in Simplified characters, a person's as one with a surname. */
  pinyin(names: Name[], count: number) {
    const spelled = names
      .filter(({ name }) => han.test(name.replaceAll('、', '')) && [...name].length <= 12 && [...name].length >= 2)
      .map(({ name, kind }) => {
        const typed = name.replaceAll('、', '');
        const read = this.edition === 'traditional' ? otherScripts.traditional[0]?.(typed) : typed;
        const person = kind === 'person' && { surname: 'head' as const };
        return { name, syllables: pinyin(read ?? '', { toneType: 'none', type: 'array', v: true, ...person }) };
      });
    const initialsOf = (syllables: string[]) => syllables.map(([c]) => c).join('');
    for (const { name, syllables } of this.random.sample(spelled, count)) {
      const spelledBy = (letters: string, way: (syllables: string[]) => string) =>
        this.withAny(spelled.filter((other) => way(other.syllables) === letters).map((other) => other.name));
      const [full, initials] = [syllables.join(''), initialsOf(syllables)];
      this.add(
        'pinyin',
        full,
        name,
        spelledBy(full, (other) => other.join('')),
      );
      if (syllables.length >= 3) this.add('initials', initials, name, spelledBy(initials, initialsOf));
    }
  }

  nonsense(count: number) {
    const chars = [...new Set(this.all)].filter((c) => han.test(c));
    const none = (query: string) => {
      if (!this.all.includes(flat(query))) this.drawn.push({ of: 'nonsense', query, text: query, pages: [] });
    };
    for (let i = 0; i < count; i += 1) {
      const shape = i % 4;
      if (shape < 2) none(Array.from({ length: this.random.int(2, 8) }, () => this.random.pick(chars)).join(''));
      else if (shape === 2)
        none(
          Array.from({ length: this.random.int(6, 12) }, () => this.random.pick([...'bcdfghjklmnpqrstvwxz'])).join(''),
        );
      else none(`${this.random.int(100000, 99999999)}${this.random.pick(['家', '人', '名', '万元', ''])}`);
    }
  }
}

/** `scale` 1 draws several thousand queries; less draws less of every class. `names`: unions, people, terms and places. */
export function draw(
  documents: ReadPage[],
  names: Name[],
  seed: number,
  scale = 1,
  edition: Edition = 'simplified',
): Drawn[] {
  const drawer = new Drawer(documents, seed, edition);
  const n = (count: number) => Math.ceil(count * scale);
  drawer.titles('term', 'term', n(300));
  drawer.titles('milestone', 'milestone title', n(300));
  drawer.titles('report', 'report title', n(100));
  drawer.titles('union', 'union', n(100));
  drawer.names(
    names.map(({ name }) => name),
    n(500),
  );
  drawer.pieces(n(1400));
  drawer.mixed(n(400));
  drawer.numbers(n(400));
  drawer.dates(n(100));
  drawer.widths(n(200));
  drawer.pairs(n(400));
  drawer.traditional(n(400));
  drawer.pinyin(names, n(300));
  drawer.nonsense(n(300));
  return drawer.drawn;
}
