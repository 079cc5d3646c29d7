/** Remembers what the reader chose under 显示; public/display.js puts it on the root before the next page is painted. */
const key = 'archive-display';
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

// A module, so that its names are its own.
export {};
