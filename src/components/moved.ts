/** Leads a reader on whose link names a place that has moved. */
function leadOn() {
  const heir = document.querySelector<HTMLAnchorElement>(':target > a[data-heir]');
  if (heir) location.replace(heir.href);
}

leadOn();
addEventListener('hashchange', leadOn);
