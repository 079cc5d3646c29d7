/** Puts the day of reading into citations: before the address, as GB/T 7714 asks of what is online only, and into records for reference managers. */
import type { CiteFormat } from '../../domain/addresses/address.ts';
import { withDay } from './accessed.ts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

for (const line of document.querySelectorAll<HTMLElement>('[data-read]')) {
  const before = `. ${line.dataset.read}`;
  for (const text of line.childNodes) {
    if (!(text instanceof Text) || !text.data.includes(before)) continue;
    const rest = text.splitText(text.data.indexOf(before));
    const day = document.createElement('span');
    day.className = 'hold';
    day.textContent = `[${today}]`;
    // After a platform's name without a stop.
    rest.before(text.data.endsWith(']') ? '. ' : '', day);
    break;
  }
}

for (const record of document.querySelectorAll<HTMLElement>('pre[data-format]'))
  record.textContent = withDay(record.textContent ?? '', record.dataset.format as CiteFormat, today);

async function download(link: HTMLAnchorElement) {
  const record = await (await fetch(link.href)).text();
  const made = document.createElement('a');
  made.download = link.pathname.split('/').at(-1) ?? '';
  made.href = URL.createObjectURL(new Blob([withDay(record, link.dataset.format as CiteFormat, today)]));
  made.click();
  setTimeout(() => URL.revokeObjectURL(made.href), 60_000);
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-format]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // The file itself, without the day, where the network fails the script.
  download(link).catch(() => location.assign(link.href));
});
