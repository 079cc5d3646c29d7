/** Cuts the years that a reader wants out of a union's 大事记, as the same file that the build makes of all years. */
import { say } from '../../client/say.ts';
import { spanOf, type Told } from '../../outputs/gazetteer/write/span.ts';
import { chronicleText } from '../../outputs/gazetteer/write/text.ts';

const form = document.querySelector<HTMLFormElement>('#ui-span');
const status = form?.querySelector('[role=status]');

async function make(form: HTMLFormElement, kind: string) {
  const response = await fetch(form.dataset.told ?? '');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const told = (await response.json()) as Told & { about: string; creator: string };
  const years = ['from', 'to'].map((name) => Number(new FormData(form).get(name)));
  const chronicle = spanOf(told, Math.min(...years), Math.max(...years));
  // The library that writes Word files comes when someone wants one.
  const file =
    kind === 'txt'
      ? chronicleText(chronicle, told.about)
      : await (await import('../../outputs/gazetteer/write/word.ts')).chronicleWord(
          chronicle,
          told.about,
          told.creator,
        );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file as BlobPart]));
  link.download = `${chronicle.title}.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const kind = (event.submitter as HTMLButtonElement | null)?.value ?? 'docx';
  if (status) status.textContent = '';
  make(form, kind).catch(() => {
    if (status) status.textContent = say.notMade;
  });
});
// A page that was opened from a disk can fetch nothing.
if (form && location.protocol === 'file:') form.hidden = true;
