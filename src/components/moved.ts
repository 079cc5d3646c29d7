/** Leads a reader on whose link names a place that has moved. */
function leadOn() {
  const id = decodeURIComponent(location.hash.slice(1));
  const heir = id && document.getElementById(id)?.querySelector<HTMLAnchorElement>(':scope > a[data-heir]');
  if (heir) location.replace(heir.href);
}

leadOn();
addEventListener('hashchange', leadOn);
