// Puts the reader's choice of colours and 关怀版 on the root before the first paint. See src/components/settings.ts.
try {
  const { colour, care } = JSON.parse(localStorage.getItem('gongyunzhi-display') ?? '{}');
  if (colour) document.documentElement.dataset.colour = colour;
  if (care) document.documentElement.dataset.care = '';
} catch {
  // No storage: the page is as the system asks.
}
