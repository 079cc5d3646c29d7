/** The link to what happened on this day: the month's page, at the day where it has one. */
const now = new Date();
const link = document.querySelector<HTMLAnchorElement>('a[data-today]');
if (link) {
  link.href = `${link.href.replace(/\d+\/$/, '')}${now.getMonth() + 1}/#ui-d${now.getDate()}`;
  link.hidden = false;
}

export {};
