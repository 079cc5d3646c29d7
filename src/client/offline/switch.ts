/** The worker is there while something is kept, and not before or after. */
import { dropAll, keptLists } from './kept.ts';
import { base } from './place.ts';

/** @throws where the browser refuses. */
export async function switchOn(): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  // The browser then takes nothing away by itself; one that says no keeps it as long as it has room.
  await navigator.storage?.persist?.().catch(() => false);
}

export async function switchOff(): Promise<void> {
  await dropAll(base);
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}

/** Once nothing is kept, no worker is needed. */
export async function switchOffIfEmpty(): Promise<void> {
  if ((await keptLists(base)).length === 0) await switchOff();
}
