/** The page on which a reader sees what is kept and how large it is, and takes it away. */
import { showAll } from './keep.ts';
import { drop, type Kept, keptLists } from './kept.ts';
import { base, edition, listOf, size } from './place.ts';
import { say } from './say.ts';
import { switchOff, switchOffIfEmpty } from './switch.ts';

const list = document.querySelector<HTMLElement>('#ui-kept');
const said = document.querySelector<HTMLElement>('#ui-kept-said');
const off = document.querySelector<HTMLButtonElement>('#ui-kept-off');

function row(kept: Kept, places: Iterable<HTMLElement>): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: base + kept.main, textContent: kept.title });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: say.remove,
  });
  button.setAttribute('aria-label', `${say.remove}：${kept.title}`);
  button.addEventListener('click', async () => {
    await drop(base, kept.at);
    await switchOffIfEmpty();
    await fill(places);
  });
  const item = document.createElement('li');
  if (kept.at.startsWith('zh-hant/')) link.lang = 'zh-Hant';
  item.append(link, ` ${size(kept.bytes)} `, button);
  return item;
}

/** Files that several hold are kept once: what is taken is less than the sum. */
const taken = (all: Kept[]) =>
  [...new Map(all.flatMap(({ files }) => files.map(([path, , bytes]) => [path, bytes] as const))).values()].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );

async function fill(places: Iterable<HTMLElement>, instead?: string): Promise<void> {
  if (!list || !said || !off) return;
  const all = await keptLists(base).catch(() => []);
  list.replaceChildren(...all.map((kept) => row(kept, places)));
  said.textContent = instead ?? (all.length > 0 ? say.total(size(taken(all))) : say.nothing);
  off.hidden = all.length === 0;
  await showAll(places).catch(() => undefined);
}

/** How large each would be; without a network nobody can keep it either. */
async function showSizes(places: Iterable<HTMLElement>): Promise<void> {
  const sizes = (await (await fetch(base + listOf('index'))).json()) as Record<string, number>;
  for (const place of places) {
    const bytes = sizes[place.dataset.keep ?? ''];
    const beside = place.querySelector('[role=status]');
    if (bytes && beside && !beside.textContent) beside.textContent = say.about(size(bytes));
  }
}

export async function showKept(places: NodeListOf<HTMLElement>): Promise<void> {
  const elsewhere = location.pathname !== `${edition}offline/`;
  document.addEventListener('kept-change', () => fill(places));
  off?.addEventListener('click', async () => {
    await switchOff();
    await fill(places, say.off);
  });
  await fill(places, elsewhere ? say.notHere : undefined);
  await showSizes(places).catch(() => undefined);
}
