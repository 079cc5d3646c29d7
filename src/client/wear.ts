/** Styles that come with a script, as a sheet of their own: pages carry none of them before someone searches. */
export function wear(styles: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
