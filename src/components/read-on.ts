/** Puts the day of reading before the address, as GB/T 7714 asks of what is online only: after a platform's name without a stop. */
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

for (const line of document.querySelectorAll<HTMLElement>('[data-read]')) {
  const url = line.dataset.read ?? '';
  const [before = '', after = ''] = (line.textContent ?? '').split(`. ${url}`);
  line.textContent = `${before}${before.endsWith(']') ? '. ' : ''}[${today}]. ${url}${after}`;
}

export {};
