/** Opens what is folded (Fold.astro) around the place that the address names, and all of it for paper. */

/** Opens all around an element; true where something was closed. */
export function unfold(element: Element | null): boolean {
  let opened = false;
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) {
    opened ||= !at.open;
    at.open = true;
  }
  return opened;
}

function follow() {
  const target = document.getElementById(location.hash.slice(1));
  if (unfold(target)) target?.scrollIntoView();
}

if (document.querySelector('details')) {
  addEventListener('hashchange', follow);
  follow();
  // A second click on the same link changes no address.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && link.hash === location.hash) follow();
  });
}

/** Those that stood closed before the page was printed. */
let closed: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>('main details:has(> summary [data-count]):not([open])')];
  for (const details of closed) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
});
