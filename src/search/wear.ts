/** Styles that come with a script, as a sheet of their own in the layer of components: pages carry none of them before. */
export function wear(styles: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${styles}}`);
  document.adoptedStyleSheets.push(sheet);
}
