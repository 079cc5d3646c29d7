/** 勘误单: takes what the link that led here knows of the place, and is copied or printed. Nothing of it leaves the device. */
import { say } from '../../client/say.ts';

const slip = document.getElementById('ui-slip');
const fields = [...(slip?.querySelectorAll('textarea') ?? [])];
const told = new URLSearchParams(location.search);
for (const field of fields) field.value ||= told.get(field.name) ?? '';

/** A line a field, as letters have it (domain/tell.ts). */
const text = () => fields.map(({ labels, value }) => `${labels[0]?.textContent}：${value.trim()}`).join('\n');

async function copy() {
  await navigator.clipboard.writeText(text());
  (await import('./copied.ts')).copied(say.slip, text());
}

const [copies, prints] = slip?.querySelectorAll('button') ?? [];
copies?.addEventListener('click', () => copy().catch(() => undefined));
prints?.addEventListener('click', () => print());
