/** Opens the month that it is today. */
const now = new Date().getMonth() + 1;
const months = [...document.querySelectorAll<HTMLDetailsElement>('details[data-month]')];
const current = months.find((month) => Number(month.dataset.month) === now);
if (current) current.open = true;

// A module, so that its names are its own.
export {};
