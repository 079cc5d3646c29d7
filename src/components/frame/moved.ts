/** Leads a reader on whose link names a place that has moved. The place is not the target yet when a script first runs. */
function leadOn() {
  const place = document.getElementById(location.hash.slice(1));
  const heir = place?.querySelector<HTMLAnchorElement>(':scope > a[data-heir]');
  if (heir) location.replace(heir.href);
}

leadOn();
addEventListener('hashchange', leadOn);
