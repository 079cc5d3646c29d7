/** What 关怀版 promises of sizes; each function runs in the browser. */

/** Words in sight that are smaller than the text; a seal is a picture, and 注 a mark at its word. */
export function small(): string[] {
  // A picture is drawn larger or smaller than its units.
  const scale = (element: Element) => (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1);
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale(element);
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement as Element;
    if (!node.textContent?.trim() || parent.closest('.seal, option, script, noscript')) continue;
    if (parent.checkVisibility({ visibilityProperty: true }) && size(parent) < size(document.body))
      found.add(`${parent.getAttribute('class') || parent.tagName}: ${node.textContent.trim().slice(0, 20)}`);
  }
  return [...found];
}

/**
 * Buttons, form controls, links of navigation, and links that have an item or a cell to themselves: how many there are, and
 * which are lower than 44 px. Those that stand within a text are as high as its lines.
 */
export function low(): { all: number; low: string[] } {
  const controls = document.querySelectorAll(
    'button, select, summary, input, nav a, .site-head a, :is(li, dd, td, h2, h3, h4) > a, .meta a',
  );
  const found = [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.text, .of-edition')) return [];
    // A click on a label is one on its control.
    const high = [control, control.closest('label')].map((one) => one?.getBoundingClientRect().height ?? 0);
    return [{ what: `${control.outerHTML.slice(0, 80)}: ${Math.max(...high)}`, low: Math.max(...high) < 44 }];
  });
  return { all: found.length, low: found.filter(({ low }) => low).map(({ what }) => what) };
}
