// Puts on the root before the first paint what the page's look depends on: the reader's choice of colours and 关怀版
// (src/components/frame/settings.ts), and whether the address asks something (src/components/search/search.css).
if (location.search) document.documentElement.dataset.asked = '';
try {
  const { colour, care } = JSON.parse(localStorage.getItem('archive-display') ?? '{}');
  if (colour) document.documentElement.dataset.colour = colour;
  if (care) document.documentElement.dataset.care = '';
} catch {
  // No storage: the page is as the system asks.
}
