/**
 * Takes a list out of the archive as it is shown, by filters or by a search: as a table, or as citations to copy. A
 * button with `data-take` names what it makes, the element around it with `data-of` the items.
 */
import { isTraditional } from '../../../client/edition.ts';
import { say } from '../../../client/say.ts';
import { csvOf } from './csv.ts';

interface Taken {
  date: string;
  title: string;
  said: string;
  url: string;
}

const text = (item: Element, selector: string) =>
  item.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The address that the archive is cited by: where it is published, in Simplified characters. */
function lasting(link: HTMLAnchorElement): string {
  const own = document.querySelector<HTMLLinkElement>('link[rel=alternate][hreflang=zh-Hans]');
  const path = `${link.pathname}${link.hash}`;
  return new URL(isTraditional ? path.replace('/zh-hant/', '/') : path, own?.href ?? location.href).href;
}

/** The day in full: beside a heading that names its year, an item says the rest of it alone. */
const dateOf = (item: HTMLElement) =>
  (item.querySelector<HTMLElement>('[data-date]') ?? item).dataset.date?.replace('\u200b', '') ??
  text(item, 'time, [data-part=date]');

function take(selector: string): Taken[] {
  const items = [...document.querySelectorAll<HTMLElement>(selector)].filter((item) => item.checkVisibility());
  return items.flatMap((item) => {
    const link = item.querySelector<HTMLAnchorElement>('a[href]');
    if (!link) return [];
    const row = [...(item.querySelector('[data-part=row]')?.children ?? [])].filter(
      (part) => !part.hasAttribute('data-pagefind-ignore'),
    );
    const said = row.map((part) => part.textContent?.trim() ?? '').join('；');
    return [{ date: dateOf(item), title: link.textContent?.trim() ?? '', said, url: lasting(link) }];
  });
}

/** GB/T 7714-2025, as each page has it for itself. */
function citation({ date, title, url }: Taken): string {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  return `${document.body.dataset.name}. ${title}${date ? `（${date}）` : ''}[EB/OL]. （${today}）. ${url}.`;
}

function download(table: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([table], { type: 'text/csv' }));
  link.download = `${document.title}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export async function takeOut(button: HTMLElement) {
  const taken = take(button.closest<HTMLElement>('[data-of]')?.dataset.of ?? '');
  if (button.dataset.take === 'csv') {
    download(csvOf([say.columns, ...taken.map(({ date, title, said, url }) => [date, title, said, url])]));
    return;
  }
  const list = taken.map(citation).join('\n');
  await navigator.clipboard.writeText(list);
  const { copied } = await import('../../cite/copied.ts');
  copied(say.citations(taken.length), list);
}
