/** A source's characters in MDX and in YAML, as the characters they are. */

/** Signs that mean something anywhere in MDX. */
const anywhere = /[\\`*_{}[\]<>#|~&$]/g;
/** Signs that mean something where a line begins with them. */
const atStart = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;
const controls = /[\p{Cc}\u2028\u2029\ufeff]/gu;

/** Text for a paragraph of a body. `begins` says that a line begins with it. Control characters, which no page may have, go. */
export function escapeMdx(text: string, begins = false): string {
  const one = text
    .replace(controls, ' ')
    .replace(anywhere, (sign) => `\\${sign}`)
    .replace(/(\\\])\(/g, '$1\\(');
  if (!begins) return one;
  // A line that begins with import or export is code.
  const plain = one.replace(/^(?:[ie])(?=(?:m|x)port\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
  return plain.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
