/** What was typed and not yet saved outlives everything else that happens on the page. */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const all = (root: ParentNode) => [...root.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')];
const nameOf = (field: Field) => `${field.closest('[id]:not(input, textarea, select)')?.id} ${field.name}`;

const isChanged = (field: Field): boolean =>
  field instanceof HTMLSelectElement
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : field.value !== field.defaultValue;

/** A choice of the reason is no text to lose. */
const isText = (field: Field) => field.name !== 'reason';

/** Takes over what was typed in other forms than the one that was sent. */
export function carryOver(from: ParentNode, to: ParentNode, sent: HTMLFormElement): void {
  const typed = new Map(
    all(from)
      .filter((field) => field.form !== sent && isText(field) && isChanged(field))
      .map((field) => [nameOf(field), field.value]),
  );
  for (const field of all(to)) {
    const value = typed.get(nameOf(field));
    if (value === undefined) continue;
    field.value = value;
    field.closest('details')?.setAttribute('open', '');
  }
}

/** A browser asks before it leaves a page on which something is not saved. */
export function askBeforeLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (all(document).some((field) => field.closest('#ui-review') && isText(field) && isChanged(field)))
      event.preventDefault();
  });
}

/** Each write changes files that the development server follows; the page has taken the change already. */
export function stayOnChanges(): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    payload.path = '/another-page.html';
  });
}
