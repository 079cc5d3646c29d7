/** Text as LaTeX prints it. The engine writes a bare %, which hides the rest of a line from LaTeX. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // By name, because BibTeX counts braces and does not see the backslash before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // The engine takes these for HTML, and LaTeX's old encoding has other characters in their place.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Every character that LaTeX takes for more than itself, as a command that prints it. */
export const latex = (text: string): string =>
  text.replace(/[\\{}~^<>%&#_$]/g, (character) => commands[character] ?? `\\${character}`);
