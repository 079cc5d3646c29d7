/** The search dialog over any page: a box, names and results as one types, arrows and Enter, a count that is spoken. */
import styles from '../styles/search-dialog.css?inline';
import { rememberTerms } from './arrival.ts';
import type { Hit } from './engine.ts';
import { loadEngine } from './load.ts';
import { nameKinds, type Suggestion } from './names.ts';
import { kindName, make, parts } from './render.ts';
import { loadNames, type Sought, seek, suggest } from './seek.ts';

const shownHits = 5;
const shownNames = 5;
const pause = 80;

interface Places {
  /** Where the form leads, and where the index and the names are. */
  search: string;
  engine: string;
  names: string;
}

function option(url: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.role = 'option';
  a.tabIndex = -1;
  a.ariaSelected = 'false';
  a.append(...content);
  return a;
}

class SearchDialog {
  private readonly places: Places;
  private readonly input = make('input') as HTMLInputElement;
  private readonly status = make('p', 'soft');
  private readonly list = make('div', 'options');
  private readonly dialog = make('dialog', 'search-dialog') as HTMLDialogElement;
  private active = -1;
  private latest = 0;
  private timer = 0;

  constructor(places: Places) {
    this.places = places;
    this.build();
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.run(), pause);
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    // A click beside the dialog closes it, as Escape does.
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
  }

  private build() {
    const form = make('form', 'find big') as HTMLFormElement;
    form.action = this.places.search;
    Object.assign(this.input, {
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      placeholder: '词语、人名、数字、日期、拼音',
    });
    const button = make('button', '', '检索') as HTMLButtonElement;
    const attributes = {
      role: 'combobox',
      'aria-label': '检索词',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-controls': 'ui-search-options',
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    this.list.id = 'ui-search-options';
    this.list.role = 'listbox';
    this.list.ariaLabel = '名称与结果';
    this.status.role = 'status';
    this.dialog.ariaLabel = '检索';
    form.append(this.input, button);
    this.dialog.append(
      make('search', '', form),
      this.status,
      this.list,
      make('p', 'keys soft', '上下键选择，回车打开，Esc 返回'),
    );
    document.body.append(this.dialog);
    // A sheet of its own, so that pages carry none of it before someone searches.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }

  open(text: string) {
    if (this.dialog.open) return;
    if (text) this.input.value = text;
    this.dialog.showModal();
    this.input.focus();
    // What was typed while the dialog was on its way is gone on with; what an earlier search left is typed over.
    if (text) this.input.setSelectionRange(text.length, text.length);
    else this.input.select();
    this.run();
  }

  private get options() {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  private choose(index: number) {
    const { options } = this;
    options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = options.length === 0 ? -1 : ((index + 1 + options.length + 1) % (options.length + 1)) - 1;
    const chosen = options[this.active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.choose(this.active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.options[this.active]?.click();
    }
  }

  private searchFor(text: string) {
    return `${this.places.search}?${new URLSearchParams({ q: text })}`;
  }

  private nameOption({ entry }: Suggestion): HTMLAnchorElement {
    const said = entry.of ? `${nameKinds[entry.kind]}，即${entry.of}` : nameKinds[entry.kind];
    return option(this.searchFor(entry.name), make('b', '', entry.name), make('small', '', said));
  }

  private hitOption(hit: Hit, { results }: Sought): HTMLAnchorElement {
    const said = [kindName(hit.kind), hit.date].filter(Boolean).join('　');
    const a = option(
      hit.url,
      make('b', '', ...parts(hit.title)),
      make('small', '', said),
      make('span', '', ...parts(hit.excerpt.length > 0 ? hit.excerpt : (hit.sections[0]?.excerpt ?? []))),
    );
    a.addEventListener('click', () => {
      rememberTerms(hit.url, results.terms);
      // A link to another place of the page that is open loads nothing: it must give the page back itself.
      this.dialog.close();
    });
    return a;
  }

  private show(options: HTMLAnchorElement[], said: string) {
    for (const [i, a] of options.entries()) a.id = `ui-search-option-${i}`;
    this.list.replaceChildren(...options);
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.status.textContent = said;
    this.active = -1;
    this.choose(-1);
  }

  private async search(text: string, turn: number) {
    const [engine, names] = await Promise.all([loadEngine(this.places.engine), loadNames(this.places.names)]);
    const sought = await seek(engine, async () => names, text, {}, 'relevance');
    const hits = await sought.results.load(0, shownHits);
    if (turn !== this.latest) return;
    const suggestions = suggest(names, text, shownNames);
    const near = sought.near.map((name) =>
      option(this.searchFor(name), make('b', '', name), make('small', '', '您要找的是不是它？')),
    );
    const options = [
      ...suggestions.map((s) => this.nameOption(s)),
      ...near,
      ...hits.map((hit) => this.hitOption(hit, sought)),
    ];
    const read = sought.read.length > 0 ? `按拼音“${sought.read.join('、')}”` : '';
    this.show(options, sought.results.count === 0 ? '没有找到。' : `${read}找到 ${sought.results.count} 页`);
  }

  private run() {
    const text = this.input.value.trim();
    this.latest += 1;
    const turn = this.latest;
    if (text === '') {
      this.show([], '');
      return;
    }
    this.search(text, turn).catch(() => this.show([], '检索没有成功，请检查网络后再试。'));
  }
}

let dialog: SearchDialog | undefined;

/** `form`: the page's own search form, which says where everything is. */
export function openDialog(form: HTMLFormElement) {
  const { engine = '', names = '' } = form.dataset;
  dialog ??= new SearchDialog({ search: form.action, engine, names });
  const box = form.elements.namedItem('q') as HTMLInputElement;
  const text = box.value;
  box.value = '';
  dialog.open(text);
}
