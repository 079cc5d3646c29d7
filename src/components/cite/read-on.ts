/** Puts the day of reading before the address, as GB/T 7714 asks of what is online only: after a platform's name without a stop. */
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
    rest.before(text.data.endsWith(']') ? '. ' : '', day);
    break;
  }
}

export {};
