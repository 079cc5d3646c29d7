/** The contents follow the reader: the section that the window shows is marked. */
const sheet = document.getElementById('ui-contents-list');
/** The bar that opens the contents says which section the window shows. */
const here = document.querySelector('[popovertarget=ui-contents-list] > span');
const links = new Map([...(sheet?.querySelectorAll('a') ?? [])].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
const heads = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter((h) => links.has(h.id));

/** Shows the marked section in contents that are higher than their room, without moving the page. */
function show() {
  const current = sheet?.querySelector<HTMLElement>('[aria-current]');
  if (!sheet || !current) return;
  const above = current.offsetTop - sheet.scrollTop;
  if (above < 0 || above + current.offsetHeight > sheet.clientHeight)
    sheet.scrollTop = current.offsetTop - sheet.clientHeight / 2;
}

function follow() {
  const passed = heads.filter((h) => h.getBoundingClientRect().top < innerHeight / 3);
  const current = links.get(passed.at(-1)?.id ?? '');
  for (const link of links.values()) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (here) here.textContent = current?.textContent ?? '';
  show();
}

// A heading that passes the window's upper third is all that changes the answer; the room above has no end, so that a
// jump over many headings counts as passing them.
const observer = new IntersectionObserver(follow, { rootMargin: '1000000px 0px -66% 0px' });
for (const head of heads) observer.observe(head);

// Open over the text, they have done their work once a place is chosen.
sheet?.addEventListener('toggle', show);
for (const link of links.values())
  link.addEventListener('click', () => {
    if (sheet?.matches(':popover-open')) sheet.hidePopover();
  });

// A module, so that its names are its own.
export {};
