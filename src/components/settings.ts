/** Remembers what the reader chose under 显示; public/display.js puts it on the root before the next page is painted. */
const key = 'gongyunzhi-display';
const panel = document.querySelector<HTMLElement>('#ui-settings');
const root = document.documentElement;

function keep({ colour, care }: { colour: string; care: boolean }) {
  root.toggleAttribute('data-care', care);
  if (colour) root.dataset.colour = colour;
  else delete root.dataset.colour;
  try {
    localStorage.setItem(key, JSON.stringify({ colour, care }));
  } catch {
    // Private windows may refuse; the choice then holds for this page.
  }
}

if (panel) {
  const care = panel.querySelector<HTMLInputElement>('#ui-care');
  const colours = [...panel.querySelectorAll<HTMLInputElement>('[name=colour]')];
  if (care) care.checked = root.hasAttribute('data-care');
  for (const colour of colours) colour.checked = colour.value === (root.dataset.colour ?? '');
  panel.addEventListener('change', () =>
    keep({ colour: colours.find((c) => c.checked)?.value ?? '', care: care?.checked ?? false }),
  );
}

/** The block of the text that stands at the top of the window, so that the other edition opens at the same place. */
function place(): string {
  const blocks = [
    ...document.querySelectorAll<HTMLElement>('main :is(p, h2, h3, li, tr, section, .event)[id]:not([id^="ui-"])'),
  ];
  return scrollY < 100 ? '' : (blocks.find((b) => b.getBoundingClientRect().bottom > 40)?.id ?? '');
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.edition'))
  link.addEventListener('click', () => {
    // What is searched for and filtered goes along.
    link.search = location.search;
    link.hash = location.hash || place();
  });

// A module, so that its names are its own.
export {};
