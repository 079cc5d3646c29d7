/** Offers to keep a part of the archive where the browser can; what keeps comes when it is asked for, or where a worker is at work. */

const places = document.querySelectorAll<HTMLElement>('[data-keep]');

/** Pages from a disk, and a server for development, have no worker. */
const can = import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator;

if (can && places.length > 0) {
  const load = () => import('./keep.ts');
  for (const place of places) {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', async () => (await load()).press(place));
  }
  if (document.getElementById('ui-kept')) import('./page.ts').then(({ showKept }) => showKept(places));
  else if (navigator.serviceWorker.controller)
    load()
      .then(({ showAll }) => showAll(places))
      .catch(() => undefined);
}
