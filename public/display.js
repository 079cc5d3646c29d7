// Puts on the root before the first paint what the page's look depends on: what the reader chose under 显示
// (src/components/frame/settings/settings.ts), and whether the address asks something (src/components/search/search.css).
const look = document.documentElement.dataset;
if (location.search) look.asked = '';
try {
  Object.assign(look, JSON.parse(localStorage.getItem('archive-display') ?? '{}'));
} catch {
  // No storage: the page is as the system asks.
}
