/** Remembers what the reader chose under 显示; public/display.js puts it on the root before the next page is painted. */
import { remembered } from '../../../client/storage.ts';

const key = 'archive-display';
const panel = document.querySelector<HTMLElement>('#ui-settings');
const root = document.documentElement;
const inputs = [...(panel?.querySelectorAll('input') ?? [])];

for (const input of inputs) input.checked = input.value === (root.dataset[input.name] ?? '');
// The way in on the home page chooses 关怀版 at once; without script it opens the panel.
document.querySelector('[data-care]')?.addEventListener('click', () => document.getElementById('ui-care')?.click());

/** The block at the head of the window when the panel opened: letters of another size leave it where it is. */
let held: { block: Element; top: number } | undefined;
const topOf = (block: Element) => block.getBoundingClientRect().top;
panel?.addEventListener('toggle', () => {
  const block = [...document.querySelectorAll('main :is(p, li, tr)')].find((b) => topOf(b) > 0);
  held = scrollY > 0 && block ? { block, top: topOf(block) } : undefined;
});

panel?.addEventListener('change', () => {
  for (const { name } of inputs) delete root.dataset[name];
  const chosen = inputs.filter(({ checked, value }) => checked && value).map(({ name, value }) => [name, value]);
  Object.assign(root.dataset, Object.fromEntries(chosen));
  remembered.set(key, JSON.stringify(Object.fromEntries(chosen)));
  if (held) scrollBy(0, topOf(held.block) - held.top);
});
