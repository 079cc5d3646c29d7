/** The button that keeps a report, a union or the whole archive, and takes it away again; what is said beside it. */
import { Differs, drop, Gone, keep, keptLists } from './kept.ts';
import { base, listOf, size } from './place.ts';
import { say } from './say.ts';
import { switchOffIfEmpty, switchOn } from './switch.ts';

/** What went wrong, for the reader. */
function failure(error: unknown): string {
  if (error instanceof Differs || error instanceof Gone) return say.failures.differs;
  if (error instanceof DOMException) return say.failures[error.name === 'QuotaExceededError' ? 'room' : 'refused'];
  return navigator.onLine && error instanceof TypeError === false ? say.failures.refused : say.failures.network;
}

const parts = (place: HTMLElement) => {
  const [button, said] = place.querySelectorAll<HTMLElement>('button, [role=status]');
  if (!(button instanceof HTMLButtonElement) || !said) throw new Error('no button to keep with');
  return { button, said, at: listOf(place.dataset.keep ?? '') };
};

/** Says on the button and beside it what is kept. */
async function show(place: HTMLElement): Promise<void> {
  const { button, said, at } = parts(place);
  const list = (await keptLists(base)).find((one) => one.at === at);
  button.textContent = list ? say.remove : say.keep;
  const name = place.querySelector('b')?.textContent;
  if (name) button.setAttribute('aria-label', `${button.textContent}：${name}`);
  button.toggleAttribute('data-kept', list !== undefined);
  if (list) said.textContent = say.kept(size(list.bytes));
}

/** Keeps what is not kept, and removes what is. */
export async function press(place: HTMLElement): Promise<void> {
  const { button, said, at } = parts(place);
  button.disabled = true;
  try {
    if (button.hasAttribute('data-kept')) {
      await drop(base, at);
      await switchOffIfEmpty();
      said.textContent = say.removed;
    } else {
      await switchOn();
      await keep(base, at, (done, all) => {
        said.textContent = say.keeping(done, all);
      });
    }
    await show(place);
  } catch (error) {
    await switchOffIfEmpty().catch(() => undefined);
    said.textContent = failure(error);
  }
  button.disabled = false;
  place.dispatchEvent(new Event('kept-change', { bubbles: true }));
}

/** Where something may be kept already. */
export const showAll = (places: Iterable<HTMLElement>): Promise<unknown> => Promise.all([...places].map(show));
