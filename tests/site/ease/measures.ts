/** What the table of /about/accessible/ counts (src/components/ease/rules.ts). The function runs in the browser, in 关怀版. */

/** By rule: values of which the smallest or the sum is told. */
export type Measured = Record<string, number[]>;

export function measure(): Measured {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen);
  const px = (element: Element, name: string) => Number.parseFloat(getComputedStyle(element).getPropertyValue(name));

  // A picture is drawn larger or smaller than its units; a seal is one, and 注 is a mark.
  const scale = (element: Element) => (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1);
  const words: Element[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement as Element;
    if (node.textContent?.trim() && !parent.closest('.seal, option, script, noscript, .note-mark') && seen(parent))
      words.push(parent);
  }
  const sizes = words.map((parent) => px(parent, 'font-size') * scale(parent));

  const ratios = all('main p, main li').flatMap((block) => {
    const ratio = px(block, 'line-height') / px(block, 'font-size');
    return block.getClientRects().length > 0 && block.offsetHeight > 1.5 * px(block, 'line-height') ? [ratio] : [];
  });
  const paragraphs = all('[data-part=text] > p + p').flatMap((block) => {
    const before = block.previousElementSibling;
    if (!before || !seen(before) || before.tagName !== 'P') return [];
    const gap = block.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    const line = px(block, 'line-height');
    return [(gap + line) / line];
  });

  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const luminance = (colours: string[]) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((n) =>
      n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element: Element | null): string[] =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ['#fff'];
  const contrast = words
    .filter((parent) => !(parent instanceof SVGElement))
    .map((parent) => {
      const ground = grounds(parent);
      const [a, b] = [luminance(ground), luminance([...ground, getComputedStyle(parent).color])];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });

  /** A click on a label is one on its control. */
  const height = (control: HTMLElement) =>
    Math.max(...[control, control.closest('label')].map((one) => one?.getBoundingClientRect().height ?? 0));
  const within = (control: Element) => control.closest('.text, .of-edition, p, [data-part=text]');
  const controls = all('button, select, summary, input, nav a, .site-head a, :is(li, dd, td, h2, h3, h4) > a').filter(
    (control) => !(control.tagName === 'A' && within(control)) && !control.closest('.text, .of-edition'),
  );
  const main = all(
    '.site-head :is(a:not(.site-name), button, input), main :is(button, select, input), [popover] button',
  )
    .filter((control) => !control.closest('.text, .of-edition'))
    .map((control) => Math.min(height(control), control.closest('label')?.offsetWidth ?? control.offsetWidth));

  const lined = all('[data-part=text] a').filter((link) => {
    const { textDecorationLine, borderBottomStyle } = getComputedStyle(link);
    return textDecorationLine === 'none' && borderBottomStyle === 'none' && !link.matches('[data-part=aid]');
  });
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const home = document.getElementById('ui-home');
  const text = document.querySelector('article.report');
  return {
    size: sizes,
    ...(document.querySelector('article.report h1') && {
      largest: [px(document.querySelector('h1') as Element, 'font-size')],
    }),
    lines: ratios,
    paragraphs,
    contrast,
    colour: [lined.length],
    captcha: [count('input[type=password], [class*=captcha], iframe')],
    press: controls.map(height),
    'main-press': main,
    gestures: [count('[ontouchstart], [ongesturestart]')],
    time: [count('meta[http-equiv=refresh], [autoplay], marquee')],
    ...(home && { entry: [home.querySelectorAll('[data-care]').length] }),
    ...(text && { listen: [count('#ui-listen')] }),
    keyboard: [
      count(
        '[onclick], [role=button]:not(button, [tabindex]), [tabindex="-1"]:is(a, button, input):not([data-note], [data-part=aid])',
      ),
    ],
    pictures: [count('img:not([alt]), svg:not([role=img], [aria-hidden=true], [aria-label], [aria-labelledby])')],
  };
}
