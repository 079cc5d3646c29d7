/** The review page under the keyboard: forms are sent without leaving the place, keys press their buttons. */
import { askBeforeLeaving, carryOver, stayOnChanges } from './unsaved.ts';

askBeforeLeaving();
stayOnChanges();

const page = () => document.getElementById('ui-review');
const say = (message: string) => {
  const status = document.getElementById('ui-status');
  if (status) status.textContent = message;
};
const proposals = () => [...document.querySelectorAll<HTMLElement>('[data-proposal]')];
const current = () =>
  document.activeElement?.closest<HTMLElement>('[data-proposal]') ??
  document.querySelector<HTMLElement>('[data-current]');

/** Makes a proposal the current one, and shows its lines in the source. */
function choose(proposal: HTMLElement | undefined) {
  if (!proposal) return;
  for (const name of ['data-current', 'data-cited'])
    for (const other of document.querySelectorAll(`[${name}]`)) other.removeAttribute(name);
  proposal.setAttribute('data-current', '');
  proposal.focus({ preventScroll: true });
  proposal.scrollIntoView({ block: 'nearest' });
  const lines = (proposal.dataset.lines ?? '').split(' ').map((number) => document.getElementById(`L${number}`));
  for (const line of lines) line?.setAttribute('data-cited', '');
  // On a phone the source stands elsewhere on the page, and the lines are quoted anyway.
  const pane = document.getElementById('source');
  if (!pane || !lines[0] || !matchMedia('(width >= 64rem)').matches) return;
  pane.scrollTop += lines[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

const step = (by: number) => {
  const all = proposals();
  const now = current();
  const at = now ? all.indexOf(now) : -1;
  choose(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]);
};

/** What should be current once a form was sent: the proposal that follows, or the block wherever it went. */
function nextPlace(form: HTMLFormElement, what: string): () => void {
  const proposal = form.closest<HTMLElement>('[data-proposal]');
  const all = proposals();
  const following = proposal && all[all.indexOf(proposal) + 1]?.id;
  const at = form.querySelector<HTMLInputElement>('[name=at]')?.value;
  if (proposal) return () => choose((following && document.getElementById(following)) || proposals()[0]);
  if (at === undefined) {
    const same = current()?.id;
    return () => choose(same ? (document.getElementById(same) ?? undefined) : undefined);
  }
  const to = Number(at) + (what === 'up' ? -1 : what === 'down' ? 1 : 0);
  return () => {
    const block = document.getElementById(`block-${to}`);
    block?.querySelector('details')?.setAttribute('open', '');
    block?.focus();
  };
}

/** Forms are sent one after the other: keys may be pressed faster than files are written. */
let last = Promise.resolve();

async function send(form: HTMLFormElement, button: HTMLElement | null) {
  const data = new FormData(form, button);
  const then = nextPlace(form, String(data.get('do')));
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(data as unknown as Record<string, string>),
    });
    const text = await response.text();
    if (!response.ok) return say(text || '没有写成，请看终端。');
    const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('ui-review');
    if (!fresh) return location.reload();
    const before = page();
    if (before) carryOver(before, fresh, form);
    before?.replaceWith(document.adoptNode(fresh));
    say('已写入。');
    then();
  } catch {
    say('开发服务器没有回答：请看它是不是还在运行。');
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.closest('#ui-review')) return;
  event.preventDefault();
  const { submitter } = event;
  last = last.then(() => send(form, submitter));
});

const press = (selector: string) => current()?.querySelector<HTMLElement>(selector)?.click();
const keys: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press('[value=keep]'),
  x: () => press('[value=drop]'),
  u: () => document.querySelector<HTMLElement>('[value=undo]')?.click(),
  e: () => {
    const details = current()?.querySelector('details');
    if (details) details.open = true;
    details?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
  },
};

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key === 's' && (event.ctrlKey || event.metaKey) && target.closest('#ui-review form')) {
    event.preventDefault();
    const form = target.closest('form');
    return form?.requestSubmit(form.querySelector('button[value=body], button[value=head], button[value=change]'));
  }
  const block = target.closest('[data-block]');
  if (event.altKey && block && /^Arrow(?:Up|Down)$/.test(event.key)) {
    event.preventDefault();
    return block.querySelector<HTMLElement>(event.key === 'ArrowUp' ? '[value=up]' : '[value=down]')?.click();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, select, textarea')) return;
  const act = keys[event.key];
  if (!act || !page()) return;
  event.preventDefault();
  act();
});
